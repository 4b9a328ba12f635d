package dev.gatehouse.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gatehouse.core.DocumentKind;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.IdentityDocument;
import dev.gatehouse.core.NewPaper;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.resident.NewOwner;
import dev.gatehouse.resident.NewShare;
import dev.gatehouse.resident.Occasion;
import dev.gatehouse.resident.Person;
import dev.gatehouse.resident.TenureGuard;
import dev.gatehouse.resident.TenurePolicy;
import dev.gatehouse.resident.TenureRule;
import dev.gatehouse.testkit.Samples;
import dev.gatehouse.unit.UnitId;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.state.Action;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.state.Transformer;

class TitleProperties {
    private static final EstateId ESTATE = new EstateId("estate");
    private static final TenurePolicy OURS = TenurePolicy.TYPE.defaults();
    private static final NewPaper PAPER = NewPaper.of("P-1", "A paper");

    @Property(tries = 60)
    @Tag("OWN-1")
    @Tag("OWN-3")
    @Tag("OWN-OURS-1")
    @Tag("RES-OURS-3")
    @Tag("RES-OURS-4")
    @Tag("AUTH-OURS-1")
    @Tag("AUTH-OURS-2")
    @Tag("AUTH-OURS-3")
    void whoeverBuysSellsGrantsAndRevokesTheBooksStayRightAndARefusalChangesNothing(
            @ForAll("lives") ActionChain<TitleWorld> life) {
        life.withInvariant("the books are right", TitleWorld::check).run();
    }

    @Property
    @Tag("OWN-1")
    void itGoesOnExactlyWhenAllIsSettledOrNobodyWantsItOnThisOccasion(
            @ForAll boolean settled, @ForAll Occasion occasion, @ForAll Set<Occasion> wanted) {
        UnitId unit = new UnitId(new UUID(0, 1));
        RuleViolation refused = catchThrowableOfType(
                RuleViolation.class,
                () -> TenureGuard.requireSettled(unit, settled, null, occasion, OURS.withSettleFirst(wanted)));
        assertThat(refused == null).isEqualTo(settled || !wanted.contains(occasion));
        if (refused != null) {
            assertThat(refused.rule()).isEqualTo(TenureRule.SETTLED_FIRST);
        }
    }

    @Property
    @Tag("OWN-2")
    void aNewOwnerComesExactlyWithDocumentTelephoneAndFormWhereTheProfileWantsThem(
            @ForAll boolean document, @ForAll boolean phone, @ForAll boolean form, @ForAll boolean wanted) {
        Person person = Samples.person(ESTATE, "Buyer", phone ? "13800138000" : null);
        Person known =
                document ? person.withDocuments(new IdentityDocument(DocumentKind.PASSPORT, "E12345678")) : person;
        RuleViolation refused = catchThrowableOfType(
                RuleViolation.class,
                () -> TenureGuard.requireRegistered(known, form ? PAPER : null, OURS.withRegistered(wanted)));
        assertThat(refused == null).isEqualTo(!wanted || (document && phone && form));
        if (refused != null) {
            assertThat(refused.rule()).isEqualTo(TenureRule.REGISTERED_THEN);
        }
    }

    @Property
    @Tag("OWN-3")
    void aNewOwnerSignsTheFeeAgreementWhereTheProfileWantsIt(@ForAll boolean signed, @ForAll boolean wanted) {
        NewOwner owner =
                new NewOwner(Samples.person(ESTATE, "Buyer").id(), NewShare.WHOLE, null, signed ? PAPER : null);
        RuleViolation refused = catchThrowableOfType(
                RuleViolation.class, () -> TenureGuard.requireAgreement(owner, OURS.withFeeAgreement(wanted)));
        assertThat(refused == null).isEqualTo(signed || !wanted);
    }

    @Provide
    Arbitrary<ActionChain<TitleWorld>> lives() {
        return ActionChain.startWith(TitleWorld::new)
                .withAction(3, step("own", (world, n) -> world.own(n, 1 + n / 5 % 12)))
                .withAction(4, step("change", (world, n) -> world.change(n, n / 5, n / 25 % 8, n % 4 != 0)))
                .withAction(1, step("strike", TitleWorld::strike))
                .withAction(3, step("grant", (world, n) -> world.grant(n, n / 5)))
                .withAction(2, step("revoke", TitleWorld::revoke))
                .withAction(1, step("wait", (world, n) -> world.wait(1 + n % 3)))
                .withMaxTransformations(20);
    }

    private static Action.Independent<TitleWorld> step(String name, BiConsumer<TitleWorld, Integer> step) {
        return () -> Arbitraries.integers()
                .between(0, 199)
                .map(n -> Transformer.mutate(name + " " + n, world -> step.accept(world, n)));
    }
}
