package com.blossomer.gtm.adapter.http;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.blossomer.gtm.adapter.http.testing.ReplacedCompanies;
import com.blossomer.gtm.adapter.http.testing.TestApi;
import com.blossomer.gtm.adapter.http.testing.fuzz.FuzzRun;
import com.blossomer.gtm.adapter.http.testing.fuzz.Fuzzer;
import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.model.user.Scope;
import com.blossomer.gtm.domain.port.in.CompanyUseCases;
import com.blossomer.gtm.domain.port.in.UseCases;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Requests made up from the contract, to the application in memory. */
class FuzzTest {

  private record Server(TestApi api) implements Fuzzer.Target {

    @Override
    public int port() {
      return api.port();
    }

    @Override
    public String newUser() {
      return api.newUser().credential();
    }

    @Override
    public String newAdministrator() {
      return api.newAdministrator(Scope.values()).credential();
    }
  }

  @Test
  void nothingThatTheContractDoesNotForesee() throws IOException {
    try (TestApi api = TestApi.start()) {
      FuzzRun.everyday(new Server(api), 2_000);
    }
  }

  @Test
  @Tag("long")
  void nothingThatTheContractDoesNotForeseeInALongRun() throws IOException {
    try (TestApi api = TestApi.start()) {
      FuzzRun.longer(new Server(api), 300_000);
    }
  }

  @Test
  void noticesAFailureOfTheServer() {
    AtomicInteger calls = new AtomicInteger();
    Runnable failsInTheEnd =
        () -> {
          if (calls.incrementAndGet() > 100) {
            throw new ArithmeticException("a defect");
          }
        };
    try (TestApi api = TestApi.startWith(all -> ReplacedCompanies.in(all, failsInTheEnd))) {
      assertThatThrownBy(() -> FuzzRun.everyday(new Server(api), 3_000))
          .isInstanceOf(AssertionError.class)
          .hasMessageContaining("HTTP/1.1")
          .hasMessageContaining("status=500");
    }
  }

  @Test
  void noticesALeak() {
    try (TestApi api = TestApi.startWith(FuzzTest::listingOfTheFirstCaller)) {
      assertThatThrownBy(() -> FuzzRun.everyday(new Server(api), 3_000))
          .isInstanceOf(AssertionError.class)
          .hasMessageContaining("GET /api/companies")
          .hasRootCauseInstanceOf(AssertionError.class)
          .rootCause()
          .hasMessageContaining("not to contain");
    }
  }

  /** Whoever asks for the companies gets those of the first one who asked. */
  private static UseCases listingOfTheFirstCaller(UseCases all) {
    AtomicReference<Caller> first = new AtomicReference<>();
    CompanyUseCases leaking =
        (CompanyUseCases)
            Proxy.newProxyInstance(
                FuzzTest.class.getClassLoader(),
                new Class<?>[] {CompanyUseCases.class},
                (proxy, method, arguments) -> {
                  first.compareAndSet(null, (Caller) arguments[0]);
                  if (method.getName().equals("list")) {
                    arguments[0] = first.get();
                  }
                  return method.invoke(all.companies(), arguments);
                });
    return ReplacedCompanies.in(all, leaking);
  }
}
