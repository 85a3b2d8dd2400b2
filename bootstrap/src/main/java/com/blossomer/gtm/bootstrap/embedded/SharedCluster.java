package com.blossomer.gtm.bootstrap.embedded;

import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** The cluster of one data directory, as all its users in this process share it. */
final class SharedCluster {

  // static, because file locks belong to the process: two objects on one file would undo each other
  private static final ConcurrentMap<DataDirectory, SharedCluster> OF_THIS_PROCESS =
      new ConcurrentHashMap<>();

  private final DataDirectory directory;
  private final DirectoryLocks locks;
  private final ServerAddress address;
  private Supervisor supervisor;
  private Postmaster postmaster;
  private ClusterProbe probe;
  private volatile Postmaster.Running running;
  private int users;

  private SharedCluster(DataDirectory directory) {
    this.directory = directory;
    this.locks = new DirectoryLocks(directory);
    this.address = new ServerAddress(directory);
  }

  /** What a user of the cluster needs to know. */
  record Access(int port, Credentials credentials) {}

  static SharedCluster on(DataDirectory directory) {
    return OF_THIS_PROCESS.computeIfAbsent(directory, SharedCluster::new);
  }

  synchronized Access open(Purpose purpose, Durability durability) {
    return locks.inTransition(
        () -> purpose == Purpose.SERVER ? openAsServer(durability) : enter(durability));
  }

  private Access openAsServer(Durability durability) {
    if (!locks.becomeServer()) {
      throw address.alreadyRuns();
    }
    try {
      address.publish(Optional.empty());
      Access access = enter(durability);
      supervisor = new Supervisor(this::isRunning, this::revive);
      supervisor.start();
      return access;
    } catch (RuntimeException e) {
      ceaseToBeServer();
      throw e;
    }
  }

  private Access enter(Durability durability) {
    boolean isFirst = users == 0;
    boolean isAlone = isFirst && locks.enter();
    try {
      Access access = startOrJoin(isAlone, durability);
      users++;
      return access;
    } catch (RuntimeException e) {
      if (isFirst) {
        leave();
      }
      throw e;
    }
  }

  synchronized void close(Purpose purpose) {
    if (purpose == Purpose.SERVER) {
      supervisor.stop();
    }
    locks.inTransition(
        () -> {
          try {
            users--;
            if (users == 0) {
              leave();
            }
          } finally {
            if (purpose == Purpose.SERVER) {
              ceaseToBeServer();
            }
          }
          return null;
        });
  }

  synchronized void publish(String url) {
    address.publish(Optional.of(url));
  }

  synchronized Optional<String> serverUrl() {
    return locks.isServerAnywhere() ? address.url() : Optional.empty();
  }

  private Access startOrJoin(boolean alone, Durability durability) {
    Programs programs = new Programs(Binaries.unpacked(directory), directory);
    Credentials credentials = Credentials.loadOrGenerate(directory);
    new ClusterMaker(directory, programs).makeIfMissing(credentials, durability);
    postmaster = new Postmaster(directory, programs);
    probe = new ClusterProbe(directory, credentials, durability);
    running = postmaster.startOrJoin(new PortChoice(directory, alone), probe);
    return new Access(running.port(), credentials);
  }

  // a process that died but that its parent did not collect is alive without a command line
  private boolean isRunning() {
    ProcessHandle process = running.process();
    return process.isAlive() && process.info().commandLine().isPresent();
  }

  private synchronized void revive() {
    if (!locks.isServerHere() || isRunning()) {
      return;
    }
    running =
        locks.inTransition(() -> postmaster.startOrJoin(new PortChoice(directory, false), probe));
  }

  private void ceaseToBeServer() {
    try {
      address.remove();
    } finally {
      locks.ceaseToBeServer();
    }
  }

  private void leave() {
    if (locks.leave() && postmaster != null) {
      postmaster.stop();
    }
  }
}
