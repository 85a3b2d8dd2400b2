package com.blossomer.gtm.adapter.http.testing.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.blossomer.gtm.adapter.http.testing.Answer;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Sends bytes as they are, which no library for clients does, over one connection. */
final class FuzzConnection implements AutoCloseable {

  private static final int PATIENCE_MILLIS = 20_000;

  private final int port;
  private Socket socket;
  private InputStream in;

  FuzzConnection(int port) {
    this.port = port;
  }

  /** Sends a request; once more when the connection was closed since the last one. */
  Answer send(String method, byte[] request) throws IOException {
    boolean isReused = socket != null;
    try {
      return exchange(method, request);
    } catch (IOException e) {
      close();
      if (!isReused) {
        throw e;
      }
      return exchange(method, request);
    }
  }

  private Answer exchange(String method, byte[] request) throws IOException {
    if (socket == null) {
      socket = new Socket("127.0.0.1", port);
      socket.setSoTimeout(PATIENCE_MILLIS);
      socket.setTcpNoDelay(true);
      in = new BufferedInputStream(socket.getInputStream());
    }
    socket.getOutputStream().write(request);
    int status = Integer.parseInt(line().substring(9, 12));
    Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (String line = line(); !line.isEmpty(); line = line()) {
      String[] parts = line.split(":", 2);
      headers.computeIfAbsent(parts[0], name -> new ArrayList<>()).add(parts[1].strip());
    }
    boolean isBare = method.equals("HEAD") || status == 204 || status == 304;
    byte[] body = isBare ? new byte[0] : body(headers);
    if (headers.getOrDefault("Connection", List.of()).contains("close")) {
      close();
    }
    return new Answer(status, headers, new String(body, UTF_8));
  }

  private byte[] body(Map<String, List<String>> headers) throws IOException {
    if (headers.containsKey("Content-Length")) {
      int length = Integer.parseInt(headers.get("Content-Length").get(0));
      byte[] body = in.readNBytes(length);
      if (body.length < length) {
        throw new EOFException("the answer was cut off");
      }
      return body;
    }
    if (!headers.containsKey("Transfer-Encoding")) {
      return in.readAllBytes();
    }
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    int length = Integer.parseInt(line(), 16);
    while (length > 0) {
      body.writeBytes(in.readNBytes(length));
      line();
      length = Integer.parseInt(line(), 16);
    }
    line();
    return body.toByteArray();
  }

  private String line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) {
        throw new EOFException("closed without an answer");
      }
      line.write(next);
    }
    return line.toString(ISO_8859_1).stripTrailing();
  }

  @Override
  public void close() throws IOException {
    if (socket != null) {
      socket.close();
      socket = null;
    }
  }
}
