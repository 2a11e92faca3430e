-- wrk script: publishes documents, each unlike any other, to a number of contracts in turn.
-- Every @@MARK@@ in the document becomes something new in each request.
local token = os.getenv("CONCORDAT_TOKEN")
local contracts = tonumber(os.getenv("CONTRACTS") or "50")
local run = os.getenv("RUN") or tostring(os.time())
local file = os.getenv("DOCUMENT")

local threads = 0
function setup(thread)
  threads = threads + 1
  thread:set("number", threads)
end

local pieces, count = {}, 0
function init()
  local text = io.open(file):read("*a")
  local from = 1
  repeat
    local first, last = string.find(text, "@@MARK@@", from, true)
    pieces[#pieces + 1] = string.sub(text, from, first and first - 1)
    from = last and last + 1
  until not from
end

function request()
  count = count + 1
  local contract = (count * 2 + number) % contracts
  return wrk.format(
    "POST",
    "/api/v1/contracts/load/c" .. contract .. "/versions?owner=load",
    {["Authorization"] = "Bearer " .. token},
    table.concat(pieces, run .. "-" .. number .. "-" .. count))
end

function response(status)
  if status ~= 201 then
    io.write("unexpected status " .. status .. "\n")
  end
end

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format(
    "%.0f/s, %d errors, p50 %.1f ms, p99 %.1f ms\n",
    summary.requests / summary.duration * 1e6,
    errors.status + errors.connect + errors.read + errors.write + errors.timeout,
    latency:percentile(50) / 1000,
    latency:percentile(99) / 1000))
end
