package dev.gatehouse.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.conditions.ArchConditions.accessTargetWhere;
import static com.tngtech.archunit.lang.conditions.ArchConditions.onlyHaveDependenciesWhere;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static dev.gatehouse.architecture.Conditions.beAllOf;
import static dev.gatehouse.architecture.Conditions.bePublishedUnderADottedName;
import static dev.gatehouse.architecture.Conditions.bePublishedUnderANameOfItsOwn;
import static dev.gatehouse.architecture.Conditions.beSealed;
import static dev.gatehouse.architecture.Conditions.descendFromAnyOf;
import static dev.gatehouse.architecture.Conditions.haveATypeToken;
import static dev.gatehouse.architecture.Conditions.liveInANullMarkedPackage;
import static dev.gatehouse.architecture.Conditions.standOnAFloor;
import static dev.gatehouse.architecture.Predicates.anyOf;
import static dev.gatehouse.architecture.Predicates.areOfKind;
import static dev.gatehouse.architecture.Predicates.calls;
import static dev.gatehouse.architecture.Predicates.callsWithoutArguments;
import static dev.gatehouse.architecture.Predicates.dependency;
import static dev.gatehouse.architecture.Predicates.extend;
import static dev.gatehouse.architecture.Predicates.formatsWithoutLocale;
import static dev.gatehouse.architecture.Predicates.inAnArea;
import static dev.gatehouse.architecture.Predicates.makes;
import static dev.gatehouse.architecture.Predicates.named;
import static dev.gatehouse.architecture.Predicates.otherThan;
import static dev.gatehouse.architecture.Predicates.outside;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import dev.gatehouse.core.Published;
import java.io.Serializable;
import java.util.Set;
import java.util.Timer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/** The rules of the house, each with a fixture of its name that breaks it. */
final class HouseRules {
    // What may be imported

    static final ArchRule WHITE_LIST = classes()
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "java..",
                    "jakarta.validation..",
                    "org.slf4j..",
                    "org.jspecify..",
                    "org.immutables.value..",
                    "org.joda.money..",
                    "com.github.f4b6a3.uuid..",
                    "com.google.i18n.phonenumbers..",
                    "dev.gatehouse.."))
            .because("hosts have dependencies of their own");

    static final ArchRule PHONE_NUMBERS_IN_CORE = noClasses()
            .that(are(outside("core")))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.google.i18n.phonenumbers..");

    static final ArchRule IDS_FROM_THE_FACADE = noClasses()
            .that(are(outside("")))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.github.f4b6a3.uuid..");

    static final ArchRule LOGS_AT_THE_DESK = noClasses()
            .that(are(outside("desk")))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.slf4j..")
            .because("what is decided is pure, and what is logged holds no personal data");

    // Who may know whom

    static final ArchRule FLOORS = classes()
            .should(standOnAFloor())
            .andShould(onlyHaveDependenciesWhere(dependency(
                    "stay in the package or go to a floor below",
                    (from, to) -> !House.owns(to) || House.mayImport(House.room(from), House.room(to)))));

    static final ArchRule NO_CYCLES = slices().assignedFrom(packages())
            .namingSlices("package $1")
            .should()
            .beFreeOfCycles();

    static final ArchRule AREAS_KNOW_EACH_OTHER_BY_ID = classes()
            .that(are(inAnArea()))
            .should(onlyHaveDependenciesWhere(dependency(
                    "stay in the area or go to an id",
                    (from, to) -> !House.isInAnArea(to)
                            || House.room(from).equals(House.room(to))
                            || to.getBaseComponentType().getSimpleName().endsWith("Id"))));

    static final ArchRule ONLY_SERVICES_KNOW_THE_DESK = classes()
            .that(are(inAnArea()))
            .and()
            .haveSimpleNameNotEndingWith("Service")
            .should(onlyHaveDependenciesWhere(dependency(
                    "stay away from desk and ports", (from, to) -> !House.isIn(to, "desk") && !House.isIn(to, "port"))))
            .because("a decision is a function of its command, its circumstances and its policy");

    // What the surroundings may not decide

    static final ArchRule TIME_IS_GIVEN = noClasses()
            // How long something has been known is no matter of what the host says the time is.
            .that(are(otherThan("desk.EstateCache")))
            .should(accessTargetWhere(calls(named("java\\.time\\..*"), "now")
                    .or(calls(named("java\\.time\\.Clock"), "system.*|tick.*"))
                    .or(calls(named("java\\.lang\\.System"), "currentTimeMillis|nanoTime"))
                    .or(calls(named("java\\.util\\.Calendar"), "getInstance"))
                    .or(callsWithoutArguments(named("java\\.util\\.Date"), "<init>"))))
            .because("a test plays a year in a second");

    static final ArchRule SYSTEM_TIME_AT_THE_FACADE = noClasses()
            .that(are(outside("")))
            .should(accessTargetWhere(calls(named("java\\.time\\.InstantSource"), "system")));

    static final ArchRule NO_HIDDEN_DEFAULTS = noClasses()
            .should(accessTargetWhere(calls(named("java\\.time\\.ZoneId"), "systemDefault")
                    .or(calls(named("java\\.util\\.(Locale|TimeZone)"), "getDefault"))
                    .or(calls(named("java\\.nio\\.charset\\.Charset"), "defaultCharset"))
                    .or(callsWithoutArguments(named("java\\.lang\\.String"), "toLowerCase|toUpperCase|getBytes"))
                    .or(calls(named("java\\.lang\\.String"), "formatted"))
                    .or(formatsWithoutLocale())))
            .because("an estate's zone and a caller's language count, not the server's");

    static final ArchRule NO_CHANCE = noClasses()
            .should(accessTargetWhere(calls(named("java\\.lang\\.Math"), "random")
                    .or(calls(named("java\\.util\\.UUID"), "randomUUID"))
                    .or(makes(named("java\\.(util|security)\\..*Random")))
                    .or(calls(named("java\\.util\\.concurrent\\.ThreadLocalRandom"), "current"))));

    // What a library does not do in somebody else's process

    static final ArchRule NO_CONSOLE = noClasses()
            .should(accessTargetWhere(calls(named("java\\.lang\\.System"), "out|err|in|console")
                    .or(calls(named(".*(Exception|Error|Throwable)"), "printStackTrace"))));

    static final ArchRule NO_THREADS = noClasses()
            .that(are(otherThan("desk.Runner")))
            .should()
            .dependOnClassesThat(
                    anyOf(Thread.class, Executor.class, Executors.class, CompletableFuture.class, Timer.class))
            .orShould(accessTargetWhere(calls(named("java\\.util\\..*"), "parallel|parallelStream")));

    static final ArchRule NO_SYNCHRONIZED_METHODS =
            noMethods().should().haveModifier(JavaModifier.SYNCHRONIZED).because("it pins virtual threads");

    static final ArchRule NO_REFLECTION = noClasses()
            .that(are(otherThan("desk.Shape")))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.lang.reflect..")
            .orShould(accessTargetWhere(
                    calls(named("java\\.lang\\.Class"), "forName|get(Declared)?(Field|Method|Constructor)s?")));

    static final ArchRule NO_IO = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                            "java.io..",
                            "java.nio.file..",
                            "java.nio.channels..",
                            "java.net..",
                            "java.sql..",
                            "java.rmi..")
                    .and(not(type(Serializable.class))))
            .because("whatever is kept or sent goes through a port");

    static final ArchRule NO_STATIC_STATE = fields().that().areStatic().should().beFinal();

    // The forms of things

    static final ArchRule AGGREGATES = classes()
            .that(areOfKind("aggregate.Aggregate"))
            .should()
            .beRecords()
            .andShould(haveATypeToken());

    static final ArchRule EVENTS = classes()
            .that(areOfKind("core.Event"))
            .should()
            .beRecords()
            .andShould()
            .beAnnotatedWith(Published.class)
            .andShould(bePublishedUnderADottedName());

    static final ArchRule EVENTS_ARE_SEALED =
            classes().that().areInterfaces().and(extend("core.Event")).should(beSealed());

    static final ArchRule POLICIES = classes()
            .that(areOfKind("estate.Policy"))
            .should()
            .beRecords()
            .andShould()
            .beAnnotatedWith(Published.class);

    static final ArchRule PUBLISHED_NAMES =
            classes().that().areAnnotatedWith(Published.class).should(bePublishedUnderANameOfItsOwn());

    static final ArchRule QUERIES = classes()
            .that(areOfKind("aggregate.Query"))
            .should()
            .beRecords()
            .andShould()
            .haveSimpleNameEndingWith("Query");

    static final ArchRule RULES = classes()
            .that(areOfKind("core.Rule"))
            .should()
            .beEnums()
            .andShould()
            .haveSimpleNameEndingWith("Rule");

    static final ArchRule EXCEPTIONS = classes()
            .that(areOfKind("core.GatehouseException"))
            .should()
            .haveModifier(JavaModifier.FINAL)
            .andShould(beAllOf(Set.of(
                    "core.InvalidCommand",
                    "core.NotFound",
                    "core.NotPermitted",
                    "core.RequestKeyReused",
                    "core.RuleViolation",
                    "core.StaleVersion",
                    "core.StorageFailure")));

    static final ArchRule ONE_ROOT_OF_EXCEPTIONS = classes()
            .that()
            .areAssignableTo(Throwable.class)
            .should(descendFromAnyOf("core.GatehouseException", "port.DeliveryFailed"))
            .because("a host catches one type, and a notifier throws one");

    static final ArchRule NULL_MARKED = classes().should(liveInANullMarkedPackage());

    static final ArchRule NAMES = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Manager|Helper|Utils?)")
            .orShould()
            .haveNameMatching(".*[.$](Base|Abstract)[^.$]*")
            .because("a class says what it is");

    private HouseRules() {}

    private static SliceAssignment packages() {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                return House.owns(type) ? SliceIdentifier.of(House.room(type)) : SliceIdentifier.ignore();
            }

            @Override
            public String getDescription() {
                return "packages";
            }
        };
    }
}
