package dev.gatehouse.examples.vendor.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A server that refuses what GreenMail would take: it answers one command as told, and every other as if all were well. */
final class SmtpTalk implements AutoCloseable {
    private final ServerSocket socket;
    private final String command;
    private final String answer;

    SmtpTalk(String command, String answer) {
        this.command = command;
        this.answer = answer;
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread listening = new Thread(this::listen, "smtp-talk");
        listening.setDaemon(true);
        listening.start();
    }

    int port() {
        return socket.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void listen() {
        while (!socket.isClosed()) {
            try (Socket caller = socket.accept()) {
                talk(caller);
            } catch (IOException over) {
                // The caller hung up, or the server was closed.
            }
        }
    }

    private void talk(Socket caller) throws IOException {
        var in = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII));
        var out = new PrintWriter(caller.getOutputStream(), true, StandardCharsets.US_ASCII);
        out.print("220 talk\r\n");
        out.flush();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            boolean isRefused = line.startsWith(command);
            boolean isData = line.startsWith("DATA");
            out.print((isRefused ? answer : isData ? "354 go on" : "250 ok") + "\r\n");
            out.flush();
            if (isData && !isRefused) {
                while (!".".equals(line)) {
                    line = in.readLine();
                }
                out.print((command.equals(".") ? answer : "250 ok") + "\r\n");
                out.flush();
            }
        }
    }
}
