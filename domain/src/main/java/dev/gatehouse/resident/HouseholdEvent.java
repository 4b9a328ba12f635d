package dev.gatehouse.resident;

import dev.gatehouse.core.Event;
import dev.gatehouse.core.Published;
import dev.gatehouse.unit.UnitId;
import java.util.List;

/** What happens to a household. */
public sealed interface HouseholdEvent extends Event {
    /** It was registered for a unit. */
    @Published("household.registered")
    record Registered(UnitId unit, ParticularsSource source, List<PersonId> members) implements HouseholdEvent {
        /** Copies the members. */
        public Registered {
            members = List.copyOf(members);
        }
    }

    /** Somebody was added to it. */
    @Published("household.member-added")
    record MemberAdded(PersonId member, MemberKind kind) implements HouseholdEvent {}

    /** Somebody was taken out of it. */
    @Published("household.member-removed")
    record MemberRemoved(PersonId member) implements HouseholdEvent {}

    /** A form of it was filed with the unit. */
    @Published("household.form-filed")
    record FormFiled(RegistrationForm form) implements HouseholdEvent {}

    /** A form of it was not on file after all. */
    @Published("household.form-withdrawn")
    record FormWithdrawn(RegistrationForm form, FormWithdrawalReason reason) implements HouseholdEvent {}

    /** It has a pet (more). */
    @Published("household.pet-registered")
    record PetRegistered(PetKind kind) implements HouseholdEvent {}

    /** It has a pet less. */
    @Published("household.pet-removed")
    record PetRemoved(PetKind kind, PetRemovalReason reason) implements HouseholdEvent {}

    /** It signed the Dog-keeping Agreement, in so many copies. */
    @Published("household.dog-agreement-signed")
    record DogAgreementSigned(int copies, boolean sealed) implements HouseholdEvent {}

    /** It does not come after all. */
    @Published("household.withdrawn")
    record Withdrawn() implements HouseholdEvent {}

    /** It moved in, so many family members strong. */
    @Published("household.moved-in")
    record MovedIn(int familyMembers) implements HouseholdEvent {}

    /** It moved out. */
    @Published("household.moved-out")
    record MovedOut() implements HouseholdEvent {}
}
