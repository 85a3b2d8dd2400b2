package com.blossomer.gtm.bootstrap.wiring;

import com.blossomer.gtm.adapter.cli.console.Context;
import com.blossomer.gtm.adapter.cli.runtime.CommandFailure;
import com.blossomer.gtm.adapter.cli.runtime.ExitCode;
import com.blossomer.gtm.adapter.cli.runtime.RunningServer;
import com.blossomer.gtm.adapter.cli.runtime.SignInLink;
import com.blossomer.gtm.adapter.http.HttpApi;
import com.blossomer.gtm.adapter.http.HttpSettings;
import com.blossomer.gtm.adapter.http.Readiness;
import com.blossomer.gtm.adapter.http.server.MetricsServer;
import com.blossomer.gtm.adapter.persistence.DatabaseVerification;
import com.blossomer.gtm.adapter.persistence.Observation;
import com.blossomer.gtm.adapter.persistence.PostgresDatabase;
import com.blossomer.gtm.bootstrap.embedded.Purpose;
import com.blossomer.gtm.bootstrap.observation.MeasuredImports;
import com.blossomer.gtm.bootstrap.observation.Meters;
import com.blossomer.gtm.bootstrap.settings.Setting;
import com.blossomer.gtm.bootstrap.settings.Settings;
import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.model.user.Via;
import com.blossomer.gtm.domain.port.in.UseCases;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The API on the database in force, until the process is told to stop. */
final class WiredServer implements RunningServer {
  private static final Logger LOG = LoggerFactory.getLogger(WiredServer.class);

  private final String url;
  private final UseCases useCases;
  private final boolean isOwnMachines;
  private final Lifetime lifetime;
  private final CountDownLatch stopped;

  private WiredServer(
      String url,
      UseCases useCases,
      boolean isOwnMachines,
      Lifetime lifetime,
      CountDownLatch stopped) {
    this.url = url;
    this.useCases = useCases;
    this.isOwnMachines = isOwnMachines;
    this.lifetime = lifetime;
    this.stopped = stopped;
  }

  static WiredServer start(Settings settings) {
    // all that can be wrong is found before a data directory is made
    ServerSettings.check(settings);
    ListenAddress.refuseUnusable(settings);
    CountDownLatch stopped = new CountDownLatch(1);
    Lifetime lifetime = Lifetime.begin(() -> stop(stopped));
    try {
      Database database = Database.open(settings, Purpose.SERVER, lifetime);
      Logins logins = database.logins();
      refuseUnsafe(DatabaseVerification.verify(logins.app()));
      PrometheusMeterRegistry meters = lifetime.open(Meters::start).registry();
      Observation observation = Observers.of(settings, meters);
      PostgresDatabase stores =
          lifetime.open(() -> PostgresDatabase.connect(logins.app(), logins.admin(), observation));
      UseCases useCases =
          WiredSession.useCases(settings, stores, imports -> new MeasuredImports(imports, meters));
      HttpSettings http = ServerSettings.of(settings, logins.app());
      if (settings.find(Setting.METRICS_PORT).isPresent()) {
        lifetime.open(() -> listenForMetrics(settings, meters));
      }
      HttpApi api = lifetime.open(() -> listen(http, useCases, stores::isReachable, meters));
      String url = ServerSettings.url(settings.get(Setting.HOST), api.port());
      database.embedded().ifPresent(postgres -> postgres.publishServerUrl(url));
      boolean isOwnMachines =
          database.embedded().isPresent() && ListenAddress.isForThisMachineOnly(settings);
      return new WiredServer(url, useCases, isOwnMachines, lifetime, stopped);
    } catch (RuntimeException e) {
      lifetime.close();
      throw e;
    }
  }

  private static HttpApi listen(
      HttpSettings http, UseCases useCases, Readiness readiness, PrometheusMeterRegistry meters) {
    try {
      return HttpApi.start(http, useCases, readiness, meters);
    } catch (UncheckedIOException e) {
      throw CommandFailure.failed(e.getMessage(), e);
    }
  }

  private static MetricsServer listenForMetrics(Settings settings, PrometheusMeterRegistry meters) {
    String host = settings.get(Setting.METRICS_HOST);
    try {
      MetricsServer server =
          MetricsServer.start(host, settings.number(Setting.METRICS_PORT), meters);
      LOG.info("Metrics are at {}/metrics.", ServerSettings.url(host, server.port()));
      return server;
    } catch (UncheckedIOException e) {
      throw CommandFailure.failed(e.getMessage(), e);
    }
  }

  private static void refuseUnsafe(List<String> violations) {
    if (!violations.isEmpty()) {
      String more =
          violations.size() == 1
              ? ""
              : " ('blossomer db verify' shows " + (violations.size() - 1) + " more.)";
      throw CommandFailure.failed(violations.get(0) + more);
    }
  }

  // to be told to stop is no failure: without this the process would end with 128 + the signal
  private static void stop(CountDownLatch stopped) {
    stopped.countDown();
    Runtime.getRuntime().halt(ExitCode.DONE.status());
  }

  @Override
  public String url() {
    return url;
  }

  @Override
  public Optional<String> signInLink() {
    if (!isOwnMachines) {
      return Optional.empty();
    }
    return useCases
        .users()
        .localOwner(Context.OPERATOR)
        .map(owner -> Caller.trusted(owner.id()).through(Via.CLI))
        .map(owner -> SignInLink.of(url, useCases.signIns().createLink(owner).secret()));
  }

  @Override
  public void awaitStop() {
    try {
      stopped.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    lifetime.close();
    stopped.countDown();
  }
}
