package dev.gatehouse.resident;

import dev.gatehouse.aggregate.Act;
import dev.gatehouse.aggregate.Decision;
import dev.gatehouse.core.Department;
import dev.gatehouse.core.Keeper;
import dev.gatehouse.core.NotFound;
import dev.gatehouse.core.Paper;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.core.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a household has on paper: its registration forms, its pets, the dog agreement.
 *
 * @param household whose
 */
public record Paperwork(Household household) {
    /**
     * Notes that a form is on file (RES-4, RES-5, RES-6, PET-1); one that was there before is replaced.
     *
     * @param by      who signed it
     * @param maySign whether that one may sign for the household
     * @throws RuleViolation RES-4, RES-5, RES-6 or PET-1, when whoever signed may not; RES-4, when it is the Move-in
     *     Registration Form, and nobody knows a document and a telephone number of whoever signed; RES-OURS-1, when the
     *     household has moved out
     */
    public Decision<Household> file(RegistrationForm form, Person by, boolean maySign, Act act) {
        household.requireComingOrHere();
        HouseholdPapers.requireSigner(form.rule(), household, by.id(), maySign);
        HouseholdPapers.requireIdentified(form, by);
        List<RegistrationForm> all = Stream.concat(household.forms().stream(), Stream.of(form))
                .distinct()
                .toList();
        return Decision.of(household.withForms(all), new HouseholdEvent.FormFiled(form));
    }

    /**
     * Notes that a form is not on file after all. The paper stays in the unit's file, as every paper does.
     *
     * @throws NotFound      when it was not
     * @throws RuleViolation RES-4, RES-5, RES-6 or PET-1, when the household lives here and the profile demands the form;
     *     RES-OURS-1, when it has moved out
     */
    public Decision<Household> withdraw(WithdrawForm command, Act act, ResidentPolicy policy) {
        household.requireComingOrHere();
        List<RegistrationForm> left = without(household.forms(), command.form(), "form", command.form());
        Household next = household.withForms(left);
        if (household.stage() == HouseholdStage.MOVED_IN
                && HouseholdPapers.missing(next, policy).contains(command.form())) {
            throw HouseholdRefusal.formDemanded(household, command.form());
        }
        return Decision.of(next, new HouseholdEvent.FormWithdrawn(command.form(), command.reason()));
    }

    /**
     * Registers a pet (PET-1).
     *
     * @throws RuleViolation PET-2, when it is a dog, the household lives here, and the profile demands an agreement that is
     *     not signed; RES-OURS-1, when it has moved out
     */
    public Decision<Household> register(RegisterPet command, Act act, ResidentPolicy policy) {
        household.requireComingOrHere();
        List<Pet> all = Stream.concat(household.pets().stream(), Stream.of(new Pet(command.kind(), command.breed())))
                .toList();
        Household next = household.withPets(all);
        if (household.stage() == HouseholdStage.MOVED_IN) {
            HouseholdPapers.requireDogAgreement(next, policy);
        }
        return Decision.of(next, new HouseholdEvent.PetRegistered(command.kind()));
    }

    /**
     * Takes a pet off the register; of several that are registered alike, one. An agreement that was signed for a dog stays.
     *
     * @throws NotFound      when none such is registered
     * @throws RuleViolation RES-OURS-1, when the household has moved out
     */
    public Decision<Household> remove(RemovePet command, Act act) {
        household.requireComingOrHere();
        Pet pet = new Pet(command.kind(), command.breed());
        return Decision.of(
                household.withPets(without(household.pets(), pet, "pet", command.kind())),
                new HouseholdEvent.PetRemoved(command.kind(), command.reason()));
    }

    /**
     * Signs the Dog-keeping Agreement (PET-2); one that was signed before is replaced.
     *
     * @param agreement with a part for each copy
     * @param by        who signed it
     * @param maySign   whether that one may sign for the household
     * @throws RuleViolation PET-2, when whoever signed may not, or the copies are not as many as the profile demands, or not
     *     sealed; RES-OURS-1, when the household has moved out
     */
    public Decision<Household> signDogAgreement(
            Paper agreement, PersonId by, boolean maySign, Act act, ResidentPolicy policy) {
        household.requireComingOrHere();
        HouseholdPapers.requireSigner(ResidentRule.DOG_AGREEMENT, household, by, maySign);
        HouseholdPapers.requireSealed(agreement, policy);
        return Decision.of(
                household.withDogAgreement(agreement),
                new HouseholdEvent.DogAgreementSigned(agreement.parts().size(), agreement.isSealed()));
    }

    /**
     * A Dog-keeping Agreement in so many copies; nobody has signed it. The office keeps the first and what is beyond two,
     * whoever signs takes the second (ours: the manual says in how many copies, and not whose they are).
     */
    public static Paper dogAgreement(String number, int copies, boolean sealed, PersonId signer, Act act) {
        Paper paper = Paper.unsigned(number, Text.of("Dog-keeping Agreement", "养犬管理协议书"), act.occurredAt());
        for (int copy = 1; copy <= copies; copy++) {
            Keeper keeper = copy == 2 ? Keeper.of(Party.resident(signer)) : Keeper.of(Department.CUSTOMER_SERVICE);
            paper = paper.withPart("copy-" + copy, keeper);
        }
        return sealed ? paper.sealed(act.occurredAt()) : paper;
    }

    private static <T> List<T> without(List<T> all, T one, String what, Object id) {
        List<T> left = new ArrayList<>(all);
        if (!left.remove(one)) {
            throw new NotFound(what, id);
        }
        return left;
    }
}
