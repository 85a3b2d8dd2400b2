package com.blossomer.gtm.adapter.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.blossomer.gtm.adapter.cli.runtime.CommandRuntime;
import com.blossomer.gtm.adapter.cli.runtime.DatabaseAdministration;
import com.blossomer.gtm.adapter.cli.runtime.DatabaseUrl;
import com.blossomer.gtm.adapter.cli.runtime.InitializedDatabase;
import com.blossomer.gtm.adapter.cli.runtime.MigrationState;
import com.blossomer.gtm.adapter.cli.runtime.RunningServer;
import com.blossomer.gtm.adapter.cli.runtime.SavedDatabase;
import com.blossomer.gtm.adapter.cli.runtime.Session;
import com.blossomer.gtm.adapter.cli.runtime.SettingInForce;
import com.blossomer.gtm.adapter.cli.runtime.StepProgress;
import com.blossomer.gtm.domain.port.in.AtomicUseCases;
import com.blossomer.gtm.domain.port.in.AuditUseCases;
import com.blossomer.gtm.domain.port.in.CampaignUseCases;
import com.blossomer.gtm.domain.port.in.CompanyUseCases;
import com.blossomer.gtm.domain.port.in.ExportUseCases;
import com.blossomer.gtm.domain.port.in.ImportUseCases;
import com.blossomer.gtm.domain.port.in.MigrationUseCases;
import com.blossomer.gtm.domain.port.in.RateLimitUseCases;
import com.blossomer.gtm.domain.port.in.RelatedUseCases;
import com.blossomer.gtm.domain.port.in.SearchUseCases;
import com.blossomer.gtm.domain.port.in.SignInUseCases;
import com.blossomer.gtm.domain.port.in.StatsUseCases;
import com.blossomer.gtm.domain.port.in.TargetAccountUseCases;
import com.blossomer.gtm.domain.port.in.TargetPersonaUseCases;
import com.blossomer.gtm.domain.port.in.TreeUseCases;
import com.blossomer.gtm.domain.port.in.UseCases;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A runtime without a database, which remembers what it was asked for. */
final class FakeRuntime implements CommandRuntime {
  private static final SavedDatabase SAVED =
      new SavedDatabase(CommandLineFixture.NOW, "15", 2, 50, 310);

  final FakeUsers users = new FakeUsers();
  final FakeKeys keys = new FakeKeys();
  final List<String> events = new ArrayList<>();
  final List<String> existingRoles = new ArrayList<>();
  final List<String> violations = new ArrayList<>();
  SignInUseCases signIns = unused(SignInUseCases.class);
  ImportUseCases imports = unused(ImportUseCases.class);
  ExportUseCases exports = unused(ExportUseCases.class);
  AuditUseCases audit = unused(AuditUseCases.class);
  MigrationUseCases migrations = unused(MigrationUseCases.class);
  RuntimeException failure;
  RuntimeException backupFailure;
  Throwable unexpected;

  @Override
  public Session open(Map<String, String> flags) {
    note("open", flags);
    UseCases useCases =
        new UseCases(
            unused(CompanyUseCases.class),
            unused(TargetAccountUseCases.class),
            unused(TargetPersonaUseCases.class),
            unused(CampaignUseCases.class),
            unused(TreeUseCases.class),
            unused(RelatedUseCases.class),
            users,
            keys,
            signIns,
            imports,
            exports,
            unused(AtomicUseCases.class),
            unused(SearchUseCases.class),
            unused(StatsUseCases.class),
            unused(RateLimitUseCases.class),
            audit,
            migrations);
    return new Session() {
      @Override
      public UseCases useCases() {
        return useCases;
      }

      @Override
      public String serverUrl() {
        return "http://127.0.0.1:4711";
      }

      @Override
      public void close() {
        events.add("close");
      }
    };
  }

  @Override
  public RunningServer serve(Map<String, String> flags) {
    note("serve", flags);
    return new RunningServer() {
      @Override
      public String url() {
        return "http://127.0.0.1:4711";
      }

      @Override
      public Optional<String> signInLink() {
        events.add("link");
        return Optional.of("http://127.0.0.1:4711/sign-in#bgtl_secret");
      }

      @Override
      public void awaitStop() {
        events.add("await");
      }

      @Override
      public void close() {
        events.add("close");
      }
    };
  }

  @Override
  public DatabaseAdministration database(Map<String, String> flags) {
    note("database", flags);
    return new DatabaseAdministration() {
      @Override
      public List<MigrationState> status() {
        return List.of(new MigrationState("1", "tables", "pending"));
      }

      @Override
      public int migrate() {
        return 1;
      }

      @Override
      public List<String> verify() {
        return violations;
      }

      @Override
      public SavedDatabase backup(OutputStream target, StepProgress progress) throws IOException {
        progress.at("Saving companies", 1, 4);
        target.write("saved".getBytes(UTF_8));
        if (backupFailure != null) {
          throw backupFailure;
        }
        return SAVED;
      }

      @Override
      public void close() {
        events.add("close");
      }
    };
  }

  @Override
  public SavedDatabase checkBackup(Path file, StepProgress progress) {
    note("check " + file, Map.of());
    return SAVED;
  }

  @Override
  public SavedDatabase restore(Map<String, String> flags, Path file, StepProgress progress) {
    note("restore " + file, flags);
    progress.at("Restoring companies", 1, 2);
    return SAVED;
  }

  @Override
  public InitializedDatabase initializeDatabase(String superuserUrl) {
    note("init " + superuserUrl, Map.of());
    return new InitializedDatabase(
        List.of(new DatabaseUrl("BLOSSOMER_DATABASE_URL", "postgresql://app:pw@db/gtm")),
        existingRoles);
  }

  @Override
  public List<SettingInForce> settings(Map<String, String> flags) {
    note("settings", flags);
    return List.of(new SettingInForce("port", "8080", "default", "The port."));
  }

  @Override
  public void unexpected(Throwable cause) {
    unexpected = cause;
  }

  private void note(String event, Map<String, String> flags) {
    if (failure != null) {
      throw failure;
    }
    events.add(flags.isEmpty() ? event : event + " " + flags);
  }

  private static <T> T unused(Class<T> port) {
    return port.cast(
        Proxy.newProxyInstance(
            port.getClassLoader(),
            new Class<?>[] {port},
            (proxy, method, arguments) -> {
              throw new AssertionError("not expected: " + method);
            }));
  }
}
