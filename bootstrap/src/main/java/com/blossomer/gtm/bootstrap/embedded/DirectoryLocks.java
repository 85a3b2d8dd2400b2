package com.blossomer.gtm.bootstrap.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The locks by which processes on one data directory agree. The operating system releases them when
 * a process ends, however it ends.
 *
 * <p>These locks belong to the process, and closing any channel of a file releases them all: so in
 * one process only one object may touch the files (see {@link SharedCluster}).
 */
final class DirectoryLocks {
  private static final long TRANSITION_SECONDS = 120;
  private static final long SERVER_SECONDS = 1;

  private final DataDirectory directory;
  private Held users;
  private Held server;

  DirectoryLocks(DataDirectory directory) {
    this.directory = directory;
  }

  /** A lock and the channel it lives on. */
  record Held(FileChannel channel, FileLock lock) implements AutoCloseable {
    @Override
    public void close() {
      try {
        channel.close();
      } catch (IOException e) {
        throw new IllegalStateException("cannot release a file lock", e);
      }
    }
  }

  /** Runs work while no other process starts or stops the database. */
  <T> T inTransition(Supplier<T> work) {
    Held transition =
        await(directory.transitionLock(), TRANSITION_SECONDS)
            .orElseThrow(
                () ->
                    new EmbeddedPostgresException(
                        "Another process has been starting or stopping the database on the data directory %s for %d seconds: end it first."
                            .formatted(directory.root(), TRANSITION_SECONDS)));
    try {
      return work.get();
    } finally {
      transition.close();
    }
  }

  /** Joins the users of the database, inside a transition; true if there was no other one. */
  boolean enter() {
    try {
      FileChannel channel = OwnedFiles.open(directory.usersLock());
      FileLock exclusive = tryLock(channel, false);
      boolean alone = exclusive != null;
      if (alone) {
        exclusive.release();
      }
      users = new Held(channel, channel.lock(0, Long.MAX_VALUE, true));
      return alone;
    } catch (IOException e) {
      throw EmbeddedPostgresException.of(directory.root(), e);
    }
  }

  /** Leaves the users of the database, inside a transition; true if no other one is left. */
  boolean leave() {
    try (Held left = users) {
      users = null;
      left.lock().release();
      return tryLock(left.channel(), false) != null;
    } catch (IOException e) {
      throw EmbeddedPostgresException.of(directory.root(), e);
    }
  }

  /** Becomes the one server of the data directory; false if there is one. */
  boolean becomeServer() {
    if (server != null) {
      return false;
    }
    // a process that asks whether there is a server holds the lock for a moment
    Optional<Held> held = await(directory.serverLock(), SERVER_SECONDS);
    server = held.orElse(null);
    return held.isPresent();
  }

  void ceaseToBeServer() {
    server.close();
    server = null;
  }

  boolean isServerHere() {
    return server != null;
  }

  boolean isServerAnywhere() {
    if (server != null) {
      return true;
    }
    try (FileChannel channel = OwnedFiles.open(directory.serverLock())) {
      return tryLock(channel, true) == null;
    } catch (IOException e) {
      throw EmbeddedPostgresException.of(directory.root(), e);
    }
  }

  private Optional<Held> await(Path file, long seconds) {
    try {
      FileChannel channel = OwnedFiles.open(file);
      Waiting waiting = Waiting.atMostSeconds(seconds);
      while (true) {
        FileLock lock = tryLock(channel, false);
        if (lock != null) {
          return Optional.of(new Held(channel, lock));
        }
        if (waiting.isOver()) {
          channel.close();
          return Optional.empty();
        }
        waiting.step();
      }
    } catch (IOException e) {
      throw EmbeddedPostgresException.of(directory.root(), e);
    }
  }

  private static FileLock tryLock(FileChannel channel, boolean shared) throws IOException {
    try {
      return channel.tryLock(0, Long.MAX_VALUE, shared);
    } catch (OverlappingFileLockException e) {
      // held by this package in another class loader of this process
      return null;
    }
  }
}
