package com.blossomer.gtm.bootstrap.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {
  private static final String PRODUCT = "com.blossomer.gtm";
  private static final String FIXTURE = "com.blossomer.gtm.bootstrap.architecture.fixture";

  private static final JavaClasses PRODUCT_CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .withImportOption(ArchitectureTest::isNoTestJar)
          .importPackages(PRODUCT);
  private static final JavaClasses FIXTURE_CLASSES =
      new ClassFileImporter().importPackages(FIXTURE);

  private static boolean isNoTestJar(Location location) {
    return !location.contains("-tests.jar");
  }

  static Set<String> rules() {
    return new ArchitectureRules(PRODUCT).all().keySet();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theProductKeepsEveryRule(String name) {
    new ArchitectureRules(PRODUCT).all().get(name).check(PRODUCT_CLASSES);
  }

  @Test
  void theProductIsThere() {
    Set<String> modules =
        PRODUCT_CLASSES.stream()
            .map(found -> found.getPackageName().substring(PRODUCT.length() + 1))
            .map(below -> below.replaceFirst("^(adapter\\.[a-z]+|[a-z]+).*", "$1"))
            .collect(Collectors.toSet());

    assertThat(modules)
        .containsExactlyInAnyOrder(
            "domain",
            "application",
            "adapter.persistence",
            "adapter.http",
            "adapter.cli",
            "bootstrap");
  }

  @ParameterizedTest
  @CsvSource({
    "the domain needs nothing but the JDK, UsesLibrary",
    "the application sees the domain only, UsesAdapter",
    "the application reads JSON in transfer only, ReadsJson",
    "adapters do not see the application, UsesApplication",
    "adapters do not see each other, UsesNeighbour",
    "SQL stays in the persistence adapter, UsesSql",
    "HTTP stays in its adapter, UsesHttp",
    "the command line stays in its adapter, UsesCommandLine",
    "nobody logs by java.util.logging, LogsByTheJdk",
    "only the command line prints, Prints",
    "packages form no cycles, cycle.one",
  })
  void everyRuleCanFail(String name, String culprit) {
    ArchRule rule = new ArchitectureRules(FIXTURE).all().get(name);

    assertThat(rule.evaluate(FIXTURE_CLASSES).getFailureReport().getDetails())
        .anySatisfy(detail -> assertThat(detail).contains(culprit));
  }

  @Test
  void everyRuleIsSeenToFail() throws NoSuchMethodException {
    CsvSource seen =
        ArchitectureTest.class
            .getDeclaredMethod("everyRuleCanFail", String.class, String.class)
            .getAnnotation(CsvSource.class);

    assertThat(Set.of(seen.value()).stream().map(line -> line.split(",")[0]))
        .containsExactlyInAnyOrderElementsOf(rules());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void aRuleThatFindsNothingFails(String name) {
    ArchRule rule = new ArchitectureRules(FIXTURE).all().get(name);
    JavaClasses nothing = FIXTURE_CLASSES.that(simpleName("None"));

    assertThatThrownBy(() -> rule.check(nothing))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("failed to check any classes");
  }
}
