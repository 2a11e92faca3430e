package dev.concordat.registry;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.junit.jupiter.api.Test;

/** Plain tests: Surefire neither counts nor reports rules that are fields. */
class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.concordat.registry");

  @Test
  void domainsAreFreeOfCycles() {
    slices()
        .matching("dev.concordat.registry.(*)..")
        .should()
        .beFreeOfCycles()
        .because("a domain that can be read alone can be changed alone")
        .check(CLASSES);
  }

  @Test
  void storesAreUsedInTheirDomainOnly() {
    classes()
        .that()
        .haveSimpleNameEndingWith("Store")
        .should(onlyBeUsedInTheirPackage())
        .because("a domain is reached through its service, never through its tables")
        .check(CLASSES);
  }

  @Test
  void sqlStaysInStores() {
    noClasses()
        .that(speakNoSql())
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.jooq..", "dev.concordat.registry.db.schema..")
        .because("a service that holds SQL cannot be read as a decision")
        .check(CLASSES);
  }

  @Test
  void controllersLeaveDecisionsToServices() {
    noClasses()
        .that()
        .haveSimpleNameEndingWith("Controller")
        .should()
        .dependOnClassesThat()
        .haveSimpleNameEndingWith("Store")
        .because("a controller translates HTTP and decides nothing")
        .check(CLASSES);
  }

  private static DescribedPredicate<JavaClass> speakNoSql() {
    return DescribedPredicate.describe(
        "are neither stores nor queries nor of the database package",
        type ->
            !type.getPackageName().startsWith("dev.concordat.registry.db")
                && !type.getName().matches(".*(Store|Query)(\\$.*)?"));
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
}
