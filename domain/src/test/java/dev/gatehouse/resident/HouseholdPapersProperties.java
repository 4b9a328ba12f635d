package dev.gatehouse.resident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gatehouse.core.Attachment;
import dev.gatehouse.core.DocumentKind;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.IdentityDocument;
import dev.gatehouse.core.Paper;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.testkit.Samples;
import dev.gatehouse.unit.UnitId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.WithNull;
import org.jspecify.annotations.Nullable;

class HouseholdPapersProperties {
    private static final EstateId ESTATE = new EstateId("estate");
    private static final ResidentPolicy OURS = ResidentPolicy.TYPE.defaults();

    @Property
    @Tag("RES-7")
    void theHandoverGoesOnExactlyWhenEachMainMemberHasThePhotographs(
            @ForAll @Size(min = 1, max = 5) List<@WithNull Relationship> relationships,
            @ForAll @Size(5) List<@IntRange(max = 4) Integer> photographs,
            @ForAll @IntRange(max = 4) int demanded) {
        ResidentPolicy policy = OURS.withPhotographs(demanded);
        List<PersonId> ids = relationships.stream()
                .map(some -> new PersonId(UUID.randomUUID()))
                .toList();
        Household household = household(relationships, ids);
        Map<PersonId, Person> people = new HashMap<>();
        boolean enough = true;
        for (int i = 0; i < ids.size(); i++) {
            people.put(ids.get(i), photographed(ids.get(i), photographs.get(i)));
            boolean main = relationships.get(i) == null
                    || relationships.get(i) == Relationship.PRINCIPAL
                    || relationships.get(i) == Relationship.SPOUSE;
            enough &= !main || photographs.get(i) >= demanded;
        }
        RuleViolation refused = catchThrowableOfType(
                RuleViolation.class, () -> HouseholdPapers.requirePhotographs(household, people, policy));
        assertThat(refused == null).isEqualTo(enough);
        if (refused != null) {
            assertThat(refused.rule()).isEqualTo(ResidentRule.PHOTOGRAPHS);
        }
    }

    @Property
    @Tag("PET-2")
    void wherePetsLiveADogIsThereOnlyWithTheAgreementInSoManySealedCopies(
            @ForAll @Size(max = 4) List<PetKind> pets,
            @ForAll @IntRange(max = 3) int made,
            @ForAll boolean sealed,
            @ForAll boolean maySign,
            @ForAll @IntRange(max = 3) int demanded,
            @ForAll boolean movesInFirst) {
        ResidentPolicy policy = OURS.withDogAgreement(demanded);
        PersonId signer = new PersonId(UUID.randomUUID());
        Household household = household(List.of(Relationship.PRINCIPAL), List.of(signer));
        boolean signed = made >= 1;
        if (movesInFirst) {
            household = household.moveIn(null, Samples.act(ESTATE), policy).next();
        }
        if (signed) {
            Household before = household;
            Paper agreement = Paperwork.dogAgreement("DA-1", made, sealed, signer, Samples.act(ESTATE));
            RuleViolation refused = catchThrowableOfType(
                    RuleViolation.class,
                    () -> before.paperwork().signDogAgreement(agreement, signer, maySign, Samples.act(ESTATE), policy));
            signed = maySign && (demanded == 0 || (made == demanded && sealed));
            assertThat(refused == null).isEqualTo(signed);
            household = refused == null
                    ? before.paperwork()
                            .signDogAgreement(agreement, signer, maySign, Samples.act(ESTATE), policy)
                            .next()
                    : before;
        }
        boolean allowed = demanded == 0 || signed || !pets.contains(PetKind.DOG);
        Household before = household;
        RuleViolation refused = catchThrowableOfType(RuleViolation.class, () -> {
            Household next = before;
            for (PetKind pet : pets) {
                RegisterPet command = new RegisterPet(before.id(), pet, null);
                next = next.paperwork()
                        .register(command, Samples.act(ESTATE), policy)
                        .next();
            }
            if (!movesInFirst) {
                next.moveIn(null, Samples.act(ESTATE), policy);
            }
        });
        assertThat(refused == null).isEqualTo(allowed);
        if (refused != null) {
            assertThat(refused.rule()).isEqualTo(ResidentRule.DOG_AGREEMENT);
        }
    }

    @Property
    @Tag("RES-4")
    @Tag("RES-5")
    @Tag("RES-6")
    @Tag("PET-1")
    void aFormIsFiledExactlyWhenWhoeverSignedItMaySignForTheHousehold(
            @ForAll RegistrationForm form, @ForAll boolean maySign, @ForAll boolean phone) {
        Person by = Samples.person(ESTATE, "Somebody", phone ? "13800138000" : null)
                .withDocuments(new IdentityDocument(DocumentKind.PASSPORT, "E12345678"));
        Household household = household(List.of(Relationship.PRINCIPAL), List.of(by.id()));
        RuleViolation refused = catchThrowableOfType(
                RuleViolation.class, () -> household.paperwork().file(form, by, maySign, Samples.act(ESTATE)));
        assertThat(refused == null).isEqualTo(maySign && (phone || form != RegistrationForm.MOVE_IN_REGISTRATION));
        if (refused != null) {
            assertThat(refused.rule()).isEqualTo(form.rule());
        }
    }

    private static Person photographed(PersonId id, int photographs) {
        List<Attachment> pictures = IntStream.range(0, photographs)
                .mapToObj(i -> new Attachment("photo/" + i, "0123456789abcdef".repeat(4)))
                .toList();
        return Samples.person(ESTATE, "Somebody").withId(id).withPhotographs(pictures);
    }

    private static MemberKind kind(@Nullable Relationship relationship) {
        return relationship == null ? MemberKind.FAMILY : relationship.kind();
    }

    private static Household household(List<Relationship> relationships, List<PersonId> people) {
        Household one = Household.register(
                        new HouseholdId(UUID.randomUUID()),
                        new RegisterHousehold(
                                new UnitId(UUID.randomUUID()),
                                ParticularsSource.RESIDENT,
                                List.of(new NewMember("One", null, Relationship.PRINCIPAL, null, null, null))),
                        List.of(people.get(0)),
                        Samples.act(ESTATE),
                        OURS)
                .next();
        return one.withMembers(IntStream.range(0, people.size())
                .mapToObj(i -> new Member(people.get(i), kind(relationships.get(i)), relationships.get(i)))
                .toList());
    }
}
