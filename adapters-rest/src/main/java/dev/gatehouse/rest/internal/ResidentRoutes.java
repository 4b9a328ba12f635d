package dev.gatehouse.rest.internal;

import dev.gatehouse.Gatehouse;
import dev.gatehouse.office.AddMember;
import dev.gatehouse.office.DeleteLeftovers;
import dev.gatehouse.office.ErasePerson;
import dev.gatehouse.office.Erasures;
import dev.gatehouse.office.FileForm;
import dev.gatehouse.office.Formalities;
import dev.gatehouse.office.MoveIn;
import dev.gatehouse.office.MoveOut;
import dev.gatehouse.office.Office;
import dev.gatehouse.office.PreparePasses;
import dev.gatehouse.office.RemoveMember;
import dev.gatehouse.office.SignDogAgreement;
import dev.gatehouse.office.WithdrawHousehold;
import dev.gatehouse.resident.CorrectPerson;
import dev.gatehouse.resident.Household;
import dev.gatehouse.resident.HouseholdQuery;
import dev.gatehouse.resident.HouseholdService;
import dev.gatehouse.resident.Person;
import dev.gatehouse.resident.PersonQuery;
import dev.gatehouse.resident.PersonService;
import dev.gatehouse.resident.RecordDetails;
import dev.gatehouse.resident.RegisterHousehold;
import dev.gatehouse.resident.RegisterPerson;
import dev.gatehouse.resident.RegisterPet;
import dev.gatehouse.resident.RemovePet;
import dev.gatehouse.resident.WithdrawForm;
import java.util.List;
import java.util.stream.Stream;

/** People and households. */
final class ResidentRoutes {
    private ResidentRoutes() {}

    static List<Route> of(Gatehouse gatehouse) {
        Erasures erasures = gatehouse.erasures();
        PersonService people = gatehouse.people();
        HouseholdService households = gatehouse.households();
        Office office = gatehouse.office();
        Formalities formalities = gatehouse.formalities();
        List<Route> personRoutes = new Resource<>("people", Person.TYPE)
                .search(PersonQuery.class, people::search)
                .find(people::find)
                .history(people::history)
                .create(RegisterPerson.class, people::register)
                .change("record-details", RecordDetails.class, people::record)
                .change("correct", CorrectPerson.class, people::correct)
                .change(
                        "erase",
                        ErasePerson.class,
                        (call, command) -> erasures.erase(call, command).outcome())
                .change("delete-leftovers", DeleteLeftovers.class, erasures::deleteLeftovers)
                .routes();
        List<Route> householdRoutes = new Resource<>("households", Household.TYPE)
                .search(HouseholdQuery.class, households::search)
                .find(households::find)
                .history(households::history)
                .create(RegisterHousehold.class, office::register)
                .change("prepare-passes", PreparePasses.class, office::preparePasses)
                .change("move-in", MoveIn.class, office::moveIn)
                .change("add-member", AddMember.class, office::addMember)
                .change("remove-member", RemoveMember.class, office::removeMember)
                .change("move-out", MoveOut.class, office::moveOut)
                .change("withdraw", WithdrawHousehold.class, office::withdraw)
                .change("register-pet", RegisterPet.class, households::registerPet)
                .change("remove-pet", RemovePet.class, households::removePet)
                .change("file-form", FileForm.class, formalities::fileForm)
                .change("withdraw-form", WithdrawForm.class, households::withdrawForm)
                .change("sign-dog-agreement", SignDogAgreement.class, formalities::signDogAgreement)
                .routes();
        return Stream.of(personRoutes, householdRoutes).flatMap(List::stream).toList();
    }
}
