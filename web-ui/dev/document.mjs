// The mock's stand-in for the server's document model: enough of it for the samples in dev/data.

/** Pretty-prints JSON and remembers the line of every JSON Pointer. */
export function printed(document) {
  const lines = new Map();
  let line = 1;
  const write = (value, pointer, indent) => {
    lines.set(pointer, line);
    if (typeof value !== 'object' || value === null) return JSON.stringify(value);
    const isList = Array.isArray(value);
    const entries = Object.entries(value);
    if (entries.length === 0) return isList ? '[]' : '{}';
    const inner = `${indent}  `;
    const parts = entries.map(([key, child]) => {
      line += 1;
      const at = `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
      return `${inner}${isList ? '' : `${JSON.stringify(key)}: `}${write(child, at, inner)}`;
    });
    line += 1;
    return `${isList ? '[' : '{'}\n${parts.join(',\n')}\n${indent}${isList ? ']' : '}'}`;
  };
  return { text: `${write(document, '', '')}\n`, lines };
}

export function docModel(document) {
  const { lines } = printed(document);
  const model = document.openapi
    ? openApi(document)
    : document.asyncapi
      ? asyncApi(document)
      : jsonSchema(document);
  const withLine = (place) => ({
    ...place,
    line: lines.get(place.pointer) ?? 1,
    ...(place.children ? { children: place.children.map(withLine) } : {}),
    ...(place.positions ? { positions: place.positions.map(withLine) } : {}),
  });
  return {
    ...model,
    exchanges: model.exchanges.map(withLine),
    schemas: Object.fromEntries(
      referenced(document).map((pointer) => [
        pointer,
        { line: lines.get(pointer) ?? 1, schema: at(document, pointer) },
      ]),
    ),
    problems: [],
  };
}

const METHODS = ['get', 'put', 'post', 'delete', 'patch', 'head', 'options'];

function openApi(document) {
  const exchanges = Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    METHODS.filter((method) => item[method]).map((method) => {
      const operation = item[method];
      const pointer = `/paths/${path.replaceAll('/', '~1')}/${method}`;
      const id = `${method.toUpperCase()} ${path}`;
      return {
        id,
        anchor: `op-${operation.operationId ?? id.replace(/\W+/g, '-')}`,
        kind: 'operation',
        method: method.toUpperCase(),
        path,
        title: operation.summary,
        description: operation.description,
        deprecated: operation.deprecated === true,
        group: operation.tags?.[0],
        pointer,
        positions: [
          ...[...(item.parameters ?? []), ...(operation.parameters ?? [])].map((parameter, index) =>
            parameterOf(resolved(document, parameter), `${pointer}/parameters/${index}`),
          ),
          ...bodyOf(document, operation, pointer),
          ...Object.entries(operation.responses ?? {}).map(([status, response]) =>
            responseOf(document, status, response, pointer),
          ),
        ],
      };
    }),
  );
  return { ...infoOf(document, 'openapi', document.openapi), groups: document.tags ?? [], exchanges };
}

function parameterOf(parameter, pointer) {
  return position(
    `${parameter.in}-parameter`,
    parameter.name,
    `${parameter.in} parameter ${parameter.name}`,
    {
      direction: 'accepted',
      required: parameter.required === true,
      deprecated: parameter.deprecated === true,
      description: parameter.description,
      schema: parameter.schema,
      pointer,
    },
  );
}

function bodyOf(document, operation, pointer) {
  if (!operation.requestBody) return [];
  const body = resolved(document, operation.requestBody);
  return [
    position('request-body', '', 'request body', {
      direction: 'accepted',
      required: body.required === true,
      description: body.description,
      pointer: `${pointer}/requestBody`,
      children: mediaTypes(body.content, 'accepted', 'request body', `${pointer}/requestBody/content`),
    }),
  ];
}

function responseOf(document, status, reference, pointer) {
  const response = resolved(document, reference);
  const at = `${pointer}/responses/${status}`;
  const headers = Object.entries(response.headers ?? {}).map(([name, header]) =>
    position('response-header', name, `response ${status} header ${name}`, {
      direction: 'emitted',
      required: header.required === true,
      description: header.description,
      schema: header.schema,
      pointer: `${at}/headers/${name}`,
    }),
  );
  return position('response', status, `response ${status}`, {
    direction: 'emitted',
    required: true,
    description: response.description,
    pointer: at,
    children: [...headers, ...mediaTypes(response.content, 'emitted', `response ${status}`, `${at}/content`)],
  });
}

function mediaTypes(content, direction, label, pointer) {
  return Object.entries(content ?? {}).map(([type, media]) =>
    position('media-type', type, `${label} ${type}`, {
      direction,
      required: true,
      schema: media.schema,
      pointer: `${pointer}/${type.replaceAll('/', '~1')}`,
    }),
  );
}

function asyncApi(document) {
  const exchanges = Object.entries(document.operations ?? {}).map(([name, operation]) => {
    const channel = resolved(document, operation.channel);
    const direction = operation.action === 'send' ? 'emitted' : 'accepted';
    return {
      id: `${operation.action} ${channel.address}`,
      anchor: `op-${name}`,
      kind: 'channel-operation',
      method: operation.action,
      path: channel.address,
      title: operation.title ?? operation.summary,
      description: operation.description ?? channel.description,
      deprecated: false,
      group: null,
      pointer: `/operations/${name}`,
      positions: Object.entries(channel.messages ?? {}).map(([key, reference]) => {
        const message = resolved(document, reference);
        const pointer = (reference.$ref ?? '').slice(1);
        const part = (kind, schema, at) =>
          schema
            ? [
                position(kind, '', `message ${key} ${at}`, {
                  direction,
                  required: true,
                  schema,
                  schemaPointer: `${pointer}/${at}`,
                  pointer: `${pointer}/${at}`,
                }),
              ]
            : [];
        return position('message', key, `message ${key}`, {
          direction,
          required: true,
          description: message.description ?? message.summary,
          pointer,
          children: [
            ...part('message-headers', message.headers, 'headers'),
            ...part('message-payload', message.payload, 'payload'),
          ],
        });
      }),
    };
  });
  return { ...infoOf(document, 'asyncapi', document.asyncapi), groups: [], exchanges };
}

function jsonSchema(document) {
  return {
    format: 'json-schema',
    formatVersion: '2020-12',
    title: document.title ?? 'Schema',
    description: document.description,
    groups: [],
    exchanges: [
      {
        id: 'schema',
        anchor: 'schema',
        kind: 'schema',
        title: document.title,
        deprecated: false,
        pointer: '',
        positions: [
          position('schema', '', 'schema', {
            direction: 'accepted',
            required: true,
            schema: document,
            schemaPointer: '',
            pointer: '',
          }),
        ],
      },
    ],
  };
}

function infoOf(document, format, formatVersion) {
  const { title, version, description } = document.info;
  return { format, formatVersion, title, version, description };
}

function position(kind, key, label, rest) {
  const schemaPointer = rest.schema && `${rest.pointer}/schema`;
  return { kind, key, label, deprecated: false, schemaPointer, children: [], ...rest };
}

function resolved(document, value) {
  return value?.$ref ? (at(document, value.$ref.slice(1)) ?? {}) : value;
}

function at(document, pointer) {
  return pointer
    .split('/')
    .slice(1)
    .reduce((value, key) => value?.[key.replaceAll('~1', '/').replaceAll('~0', '~')], document);
}

function referenced(document) {
  const text = JSON.stringify(document);
  const refs = [...text.matchAll(/"\$ref":"#([^"]*)"/g)].map((match) => match[1]);
  return [...new Set(refs)].filter((pointer) => at(document, pointer) !== undefined);
}
