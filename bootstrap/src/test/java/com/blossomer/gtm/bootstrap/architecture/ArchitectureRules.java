package com.blossomer.gtm.bootstrap.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.PackageMatcher;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.LinkedHashMap;
import java.util.Map;

/** What Maven's module graph cannot guard, for the packages below one root. */
final class ArchitectureRules {
  private final String domain;
  private final String application;
  private final String adapters;
  private final String bootstrap;

  ArchitectureRules(String root) {
    domain = root + ".domain..";
    application = root + ".application..";
    adapters = root + ".adapter..";
    bootstrap = root + ".bootstrap..";
  }

  /** All rules by name; one that finds no class to look at fails. */
  Map<String, ArchRule> all() {
    Map<String, ArchRule> rules = new LinkedHashMap<>();
    rules.put("the domain needs nothing but the JDK", domainNeedsNothing());
    rules.put("the application sees the domain only", applicationSeesTheDomain());
    rules.put("the application reads JSON in transfer only", jsonInTransfer());
    rules.put("adapters do not see the application", adaptersDoNotSeeTheApplication());
    rules.put("adapters do not see each other", adaptersDoNotSeeEachOther());
    rules.put(
        "SQL stays in the persistence adapter",
        // the embedded server is asked who it is before anything else may talk to it
        onlyIn(
            new String[] {adapter("persistence"), bootstrap.replace("..", ".embedded..")},
            "java.sql..",
            "javax.sql..",
            "org.jdbi..",
            "org.postgresql..",
            "org.flywaydb..",
            "com.zaxxer.."));
    rules.put(
        "HTTP stays in its adapter",
        onlyIn(new String[] {adapter("http")}, "io.javalin..", "org.eclipse.jetty..", "jakarta.."));
    rules.put(
        "the command line stays in its adapter",
        onlyIn(new String[] {adapter("cli")}, "picocli.."));
    rules.put(
        "nobody logs by java.util.logging",
        noClasses().should().dependOnClassesThat().resideInAPackage("java.util.logging.."));
    rules.put(
        "only the command line prints",
        noClasses().that().resideOutsideOfPackage(adapter("cli")).should(ACCESS_STANDARD_STREAMS));
    rules.put(
        "packages form no cycles", slices().assignedFrom(packages()).should().beFreeOfCycles());
    rules.replaceAll((name, rule) -> rule.allowEmptyShould(false));
    return rules;
  }

  private ArchRule domainNeedsNothing() {
    return classes()
        .that()
        .resideInAPackage(domain)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(domain, "java..");
  }

  private ArchRule applicationSeesTheDomain() {
    return classes()
        .that()
        .resideInAPackage(application)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(application, domain, "java..", "com.fasterxml.jackson.core..");
  }

  private ArchRule jsonInTransfer() {
    return noClasses()
        .that()
        .resideInAPackage(application)
        .and()
        .resideOutsideOfPackage(application.replace("..", ".transfer.."))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.fasterxml..");
  }

  private ArchRule adaptersDoNotSeeTheApplication() {
    return noClasses()
        .that()
        .resideInAPackage(adapters)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(application, bootstrap);
  }

  private ArchRule adaptersDoNotSeeEachOther() {
    return slices().matching(adapters.replace("..", ".(*)..")).should().notDependOnEachOther();
  }

  private static ArchRule onlyIn(String[] places, String... libraries) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(places)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(libraries);
  }

  private String adapter(String name) {
    return adapters.replace("..", "." + name + "..");
  }

  /** The model is one whole: its records know each other's ids, and its errors carry records. */
  private SliceAssignment packages() {
    PackageMatcher model = PackageMatcher.of(domain.replace("..", ".(model|error).."));
    return new SliceAssignment() {
      @Override
      public SliceIdentifier getIdentifierOf(JavaClass javaClass) {
        String name = javaClass.getPackageName();
        return SliceIdentifier.of(model.matches(name) ? "model" : name);
      }

      @Override
      public String getDescription() {
        return "packages";
      }
    };
  }
}
