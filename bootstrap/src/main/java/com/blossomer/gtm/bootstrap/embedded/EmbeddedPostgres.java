package com.blossomer.gtm.bootstrap.embedded;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A PostgreSQL of our own on a data directory: durable, and closed to everyone without its
 * passwords. Processes on one data directory share one server process, which the last of them
 * stops; a server process that a crash left behind is joined.
 *
 * <p>Nothing here ever deletes data. Close it after everything that holds a connection.
 */
public final class EmbeddedPostgres implements AutoCloseable {
  private final SharedCluster cluster;
  private final Purpose purpose;
  private final SharedCluster.Access access;
  private final AtomicBoolean closed = new AtomicBoolean();

  private EmbeddedPostgres(SharedCluster cluster, Purpose purpose, SharedCluster.Access access) {
    this.cluster = cluster;
    this.purpose = purpose;
    this.access = access;
  }

  /**
   * Starts the durable cluster on a data directory, which is made if it is missing, or joins it.
   *
   * @throws EmbeddedPostgresException if that cannot be done, with a sentence for the user
   */
  public static EmbeddedPostgres open(Path dataDirectory, Purpose purpose) {
    return open(dataDirectory, purpose, Durability.DURABLE);
  }

  /**
   * As {@link #open(Path, Purpose)}; durability other than {@link Durability#DURABLE} is for tests.
   *
   * @throws EmbeddedPostgresException if that cannot be done, with a sentence for the user
   */
  public static EmbeddedPostgres open(Path dataDirectory, Purpose purpose, Durability durability) {
    return Uninterruptible.call(
        () -> {
          BinaryArchive.forThisMachine();
          SharedCluster cluster = SharedCluster.on(DataDirectory.prepare(dataDirectory));
          return new EmbeddedPostgres(cluster, purpose, cluster.open(purpose, durability));
        });
  }

  /** Where the server on a data directory listens for HTTP, if one runs and has published it. */
  public static Optional<String> serverUrl(Path dataDirectory) {
    if (!Files.exists(new DataDirectory(dataDirectory).serverLock())) {
      return Optional.empty();
    }
    return Uninterruptible.call(
        () -> SharedCluster.on(DataDirectory.prepare(dataDirectory)).serverUrl());
  }

  /**
   * Tells other processes where this server listens for HTTP, until it is closed or dies.
   *
   * @throws IllegalStateException unless this was opened as a server and is still open
   */
  public void publishServerUrl(String url) {
    if (purpose != Purpose.SERVER || closed.get()) {
      throw new IllegalStateException("only an open server has an address");
    }
    Uninterruptible.call(
        () -> {
          cluster.publish(url);
          return null;
        });
  }

  /** The address to listen to, always the loopback one. */
  public String host() {
    return ClusterProbe.HOST;
  }

  /** The port, which stays the same while this is open, also when the database was restarted. */
  public int port() {
    return access.port();
  }

  /** The name of the application's database, which exists. */
  public String database() {
    return ClusterProbe.DATABASE;
  }

  /** The JDBC address of the application's database, without user and password. */
  public String jdbcUrl() {
    return ClusterProbe.url(port(), database());
  }

  /** The name of the superuser, the only role made here. */
  public String superuser() {
    return ClusterMaker.SUPERUSER;
  }

  /** The superuser's password. */
  public String superuserPassword() {
    return access.credentials().superuser();
  }

  /** The password kept for the role that owns the schema. */
  public String ownerPassword() {
    return access.credentials().owner();
  }

  /** The password kept for the role that serves requests. */
  public String appPassword() {
    return access.credentials().app();
  }

  /** The password kept for the role of administrators. */
  public String adminPassword() {
    return access.credentials().admin();
  }

  /**
   * Leaves the cluster, and stops it if no other user is left in this or another process. Closing
   * twice does nothing.
   *
   * @throws EmbeddedPostgresException if the database does not stop in time; no data is lost
   */
  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      Uninterruptible.call(
          () -> {
            cluster.close(purpose);
            return null;
          });
    }
  }
}
