package dev.concordat.checker;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
    packages = "dev.concordat.checker",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String ROOT = "dev.concordat.checker.";

  @ArchTest
  static final ArchRule noServerAndNoDatabase =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "io.micronaut..", "java.sql..", "org.jooq..", "org.apache.maven..", "javax.servlet..")
          .because("the checker is a library that runs inside other people's builds");

  @ArchTest
  static final ArchRule stagesFormNoCycles =
      slices()
          .matching(ROOT + "(*)..")
          .should()
          .beFreeOfCycles()
          .because("data flows one way: bytes, contract, changes, findings, verdict, report");

  @ArchTest
  static final ArchRule textKnowsNoContracts =
      stage("source", "model", "schema", "parse", "diff", "rules", "policy", "report");

  @ArchTest
  static final ArchRule modelKnowsNoStages =
      stage("model", "schema", "parse", "diff", "rules", "policy", "report");

  @ArchTest
  static final ArchRule kernelKnowsNoStages =
      stage("schema", "parse", "diff", "rules", "policy", "report");

  @ArchTest
  static final ArchRule diffMakesNoJudgement = stage("diff", "parse", "rules", "policy", "report");

  @ArchTest static final ArchRule rulesKnowNoPolicy = stage("rules", "parse", "policy", "report");

  @ArchTest static final ArchRule policyKnowsNoReports = stage("policy", "parse", "report");

  private static ArchRule stage(String stage, String... later) {
    String[] packages = new String[later.length + 1];
    for (int i = 0; i < later.length; i++) {
      packages[i] = ROOT + later[i] + "..";
    }
    packages[later.length] = ROOT + "cli..";
    return noClasses()
        .that()
        .resideInAPackage(ROOT + stage + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packages)
        .because("a stage uses only what comes before it");
  }
}
