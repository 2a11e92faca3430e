package dev.concordat.registry;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

@AnalyzeClasses(
    packages = "dev.concordat.registry",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule DOMAINS_ARE_FREE_OF_CYCLES =
      slices()
          .matching("dev.concordat.registry.(*)..")
          .should()
          .beFreeOfCycles()
          .because("a domain that can be read alone can be changed alone");

  @ArchTest
  static final ArchRule STORES_ARE_USED_IN_THEIR_DOMAIN =
      classes()
          .that()
          .haveSimpleNameEndingWith("Store")
          .should(onlyBeUsedInTheirPackage())
          .because("a domain is reached through its service, never through its tables");

  @ArchTest
  static final ArchRule JOOQ_STAYS_IN_STORES =
      noClasses()
          .that(speakNoSql())
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.jooq..", "dev.concordat.registry.db.schema..")
          .because("a service that holds SQL cannot be read as a decision");

  @ArchTest
  static final ArchRule CONTROLLERS_LEAVE_DECISIONS_TO_SERVICES =
      noClasses()
          .that()
          .haveSimpleNameEndingWith("Controller")
          .should()
          .dependOnClassesThat()
          .haveSimpleNameEndingWith("Store")
          .because("a controller translates HTTP and decides nothing");

  private static DescribedPredicate<JavaClass> speakNoSql() {
    return DescribedPredicate.describe(
        "are neither stores nor queries nor of the database package",
        type ->
            !type.getPackageName().startsWith("dev.concordat.registry.db")
                && !outermost(type).getSimpleName().matches("\\$?\\w*(Store|Query)\\b.*"));
  }

  private static ArchCondition<JavaClass> onlyBeUsedInTheirPackage() {
    return new ArchCondition<>("be used in their own package only") {
      @Override
      public void check(JavaClass store, ConditionEvents events) {
        store.getDirectDependenciesToSelf().stream()
            .filter(use -> !use.getOriginClass().getPackage().equals(store.getPackage()))
            .forEach(use -> events.add(SimpleConditionEvent.violated(use, use.getDescription())));
      }
    };
  }

  private static JavaClass outermost(JavaClass type) {
    return type.getEnclosingClass().map(ArchitectureTest::outermost).orElse(type);
  }
}
