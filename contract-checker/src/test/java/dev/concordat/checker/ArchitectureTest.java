package dev.concordat.checker;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final String ROOT = "dev.concordat.checker.";
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.concordat.checker");

  @Test
  void thereIsNoServerAndNoDatabase() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "io.micronaut..", "java.sql..", "org.jooq..", "org.apache.maven..", "javax.servlet..")
        .because("the checker is a library that runs inside other people's builds")
        .check(CLASSES);
  }

  @Test
  void stagesFormNoCycles() {
    slices()
        .matching(ROOT + "(*)..")
        .should()
        .beFreeOfCycles()
        .because("data flows one way: bytes, contract, changes, findings, verdict, report")
        .check(CLASSES);
  }

  @Test
  void stagesUseOnlyWhatComesBeforeThem() {
    knowsNothingOf(
        "source", "model", "schema", "parse", "diff", "rules", "policy", "report", "config");
    knowsNothingOf("model", "schema", "parse", "diff", "rules", "policy", "report", "config");
    knowsNothingOf("schema", "parse", "diff", "rules", "policy", "report", "config");
    knowsNothingOf("parse", "schema", "diff", "rules", "policy", "report", "config");
    knowsNothingOf("diff", "parse", "rules", "policy", "report", "config");
    knowsNothingOf("rules", "parse", "policy", "report", "config");
    knowsNothingOf("policy", "parse", "report", "config");
    knowsNothingOf("report", "parse", "config");
  }

  private static void knowsNothingOf(String stage, String... later) {
    String[] packages = new String[later.length + 1];
    for (int i = 0; i < later.length; i++) {
      packages[i] = ROOT + later[i] + "..";
    }
    packages[later.length] = ROOT + "cli..";
    noClasses()
        .that()
        .resideInAPackage(ROOT + stage + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packages)
        .because("a stage uses only what comes before it")
        .check(CLASSES);
  }
}
