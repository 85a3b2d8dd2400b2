package com.blossomer.gtm.bootstrap.embedded;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line of the postgres program; what stands there, no configuration file overrides. */
record ServerSettings(Path cluster, int port, Durability durability) {

  List<String> toArguments() {
    List<String> settings = new ArrayList<>(durability.settings());
    settings.addAll(
        List.of(
            "listen_addresses=" + ClusterProbe.HOST,
            "port=" + port,
            "unix_socket_directories=",
            "password_encryption=scram-sha-256",
            "max_connections=60",
            "shared_buffers=128MB",
            "work_mem=8MB",
            "maintenance_work_mem=64MB",
            "max_wal_size=512MB",
            "random_page_cost=1.1",
            "jit=off",
            "max_parallel_workers_per_gather=0",
            "timezone=UTC",
            "log_timezone=UTC",
            "cluster_name=blossomer"));
    // errors of statements reach the application; in the log they would show what users wrote
    settings.addAll(
        List.of("logging_collector=off", "log_min_messages=log", "log_checkpoints=off"));
    if (System.getProperty("os.name").startsWith("Mac")) {
      // there a plain fsync leaves the data in the cache of the disk
      settings.add("wal_sync_method=fsync_writethrough");
    }
    List<String> arguments = new ArrayList<>(List.of("-D", cluster.toString()));
    settings.forEach(setting -> arguments.addAll(List.of("-c", setting)));
    return arguments;
  }
}
