package dev.concordat.registry.webhooks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * One POST to an address that was judged before. The platform's clients resolve names themselves;
 * this one connects to the address it is given, and TLS still checks the certificate against the
 * name. It follows no redirect and reads the status line only.
 */
final class PinnedPost {
  private static final Duration CONNECT = Duration.ofSeconds(5);
  private static final int LONGEST_LINE = 1000;
  private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] (\\d{3})( .*)?");

  private final URI url;
  private final InetAddress address;
  private final Duration patience;

  PinnedPost(URI url, InetAddress address, Duration patience) {
    this.url = url;
    this.address = address;
    this.patience = patience;
  }

  /** Sends and returns the status. */
  int send(Map<String, String> headers, byte[] body) throws IOException {
    long deadline = System.nanoTime() + patience.toNanos();
    try (Socket plain = new Socket()) {
      plain.connect(new InetSocketAddress(address, port()), Math.toIntExact(CONNECT.toMillis()));
      wait(plain, deadline);
      try (Socket socket = secure() ? encrypted(plain) : plain) {
        OutputStream out = socket.getOutputStream();
        out.write(head(headers, body.length));
        out.write(body);
        out.flush();
        return status(socket, deadline);
      }
    }
  }

  private Socket encrypted(Socket plain) throws IOException {
    SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
    SSLSocket socket = (SSLSocket) factory.createSocket(plain, url.getHost(), port(), true);
    SSLParameters parameters = socket.getSSLParameters();
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    socket.setSSLParameters(parameters);
    socket.startHandshake();
    return socket;
  }

  private byte[] head(Map<String, String> headers, int length) {
    StringBuilder head = new StringBuilder();
    head.append("POST ").append(path()).append(" HTTP/1.1\r\n");
    head.append("Host: ").append(url.getRawAuthority()).append("\r\n");
    head.append("Connection: close\r\nContent-Length: ").append(length).append("\r\n");
    headers.forEach((name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
    return head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  private static int status(Socket socket, long deadline) throws IOException {
    InputStream in = socket.getInputStream();
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    wait(socket, deadline);
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0 || line.size() > LONGEST_LINE) {
        throw new IOException("the answer is not HTTP/1.1");
      }
      line.write(next);
      wait(socket, deadline);
    }
    Matcher status = STATUS.matcher(line.toString(StandardCharsets.ISO_8859_1).strip());
    if (!status.matches()) {
      throw new IOException("the answer is not HTTP/1.1");
    }
    return Integer.parseInt(status.group(1));
  }

  /** Each read may take what is left, so that a trickle cannot hold this thread. */
  private static void wait(Socket socket, long deadline) throws IOException {
    long left = Duration.ofNanos(deadline - System.nanoTime()).toMillis();
    if (left <= 0) {
      throw new SocketTimeoutException("no answer in time");
    }
    socket.setSoTimeout(Math.toIntExact(left));
  }

  private boolean secure() {
    return "https".equals(url.getScheme());
  }

  private int port() {
    return url.getPort() >= 0 ? url.getPort() : secure() ? 443 : 80;
  }

  private String path() {
    String path = url.getRawPath().isEmpty() ? "/" : url.getRawPath();
    return url.getRawQuery() == null ? path : path + "?" + url.getRawQuery();
  }
}
