package dev.gatehouse.ticket;

import dev.gatehouse.core.Department;
import dev.gatehouse.core.Keeper;
import dev.gatehouse.core.Published;
import dev.gatehouse.core.Role;
import dev.gatehouse.estate.Policy;
import dev.gatehouse.estate.PolicyType;
import dev.gatehouse.notice.Recipient;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * How an office handles complaints.
 *
 * @param demanded          what its record must say (CMP-3, CMP-4; ours: nothing in particular)
 * @param recordedFirst     whether it is recorded before it is passed on (CMP-27; ours: no)
 * @param toldWhenPassedOn  by which channels a complaint must have come for its complainant to be told something before it
 *     is passed on (CMP-37; ours: none)
 * @param formFilledIn      by which channels it must have come for its form to be filled in before it is resolved (CMP-34,
 *     CMP-36, CMP-37; ours: none)
 * @param copied            by which channels it must have come for its form to be copied (CMP-10; ours: none)
 * @param copies            for whom the copies are (CMP-10; ours: nobody)
 * @param written           which channels count as written (X-11; ours: letters and e-mail)
 * @param answeredInWriting whether the result of a written complaint is told in writing (CMP-36; ours: no, CMP-33)
 * @param told              who is told at once that a complaint is graded so (CMP-12; ours: nobody)
 * @param submittedTo       before whom a complaint of that grade is put (CMP-20, CMP-23; ours: nobody). A recipient in the
 *     role of {@link Role#DEPARTMENT_SUPERVISOR} is that of each department concerned
 * @param superiors         to whom what cannot be solved must be reported, by channel (CMP-35; ours: none, and what is
 *     reported all the same goes to the supervisor)
 * @param deeds             what must be done before it is resolved, by whose fault it is (CMP-15 to CMP-17; ours: nothing)
 * @param harmFirst         whether harm that is being done is contained before all else (CMP-31; ours: yes)
 * @param remedyPlanned     whether what is not handled at once is explained, reported and planned with its cost (CMP-19;
 *     ours: no)
 * @param verified          whether the desk looks at what departments did before it is resolved (CMP-38; ours: no)
 * @param committers        who may promise a time (CMP-6; ours: the supervisor)
 * @param wish              what a promised time does to the due time of a minor complaint (X-8; ours: it counts instead)
 * @param houseCentre       who handles complaints about the house and its fittings (CMP-14; ours: null, whoever is
 *     responsible for complaints)
 * @param promises          what it promises of them
 */
@Published("complaint")
@Value.Builder
public record ComplaintPolicy(
        Set<ComplaintField> demanded,
        boolean recordedFirst,
        Set<Channel> toldWhenPassedOn,
        Set<Channel> formFilledIn,
        Set<Channel> copied,
        List<Keeper> copies,
        Set<Channel> written,
        boolean answeredInWriting,
        Map<Severity, List<Recipient>> told,
        Map<Severity, Recipient> submittedTo,
        Map<Channel, Recipient> superiors,
        Map<Liability, Set<ComplaintAct>> deeds,
        boolean harmFirst,
        boolean remedyPlanned,
        boolean verified,
        Set<Role> committers,
        WishReading wish,
        @Nullable Department houseCentre,
        List<TicketPromise> promises)
        implements Policy, WithComplaintPolicy {
    /** The type token, with our defaults. */
    public static final PolicyType<ComplaintPolicy> TYPE = new PolicyType<>(
            ComplaintPolicy.class,
            new ComplaintPolicyBuilder()
                    .recordedFirst(false)
                    .addWritten(Channel.WRITTEN, Channel.EMAIL)
                    .answeredInWriting(false)
                    .harmFirst(true)
                    .remedyPlanned(false)
                    .verified(false)
                    .addCommitters(Role.CS_SUPERVISOR)
                    .wish(WishReading.RESIDENTS_TIME)
                    .build());

    /** Copies the collections. */
    public ComplaintPolicy {
        demanded = Set.copyOf(demanded);
        toldWhenPassedOn = Set.copyOf(toldWhenPassedOn);
        formFilledIn = Set.copyOf(formFilledIn);
        copied = Set.copyOf(copied);
        copies = List.copyOf(copies);
        written = Set.copyOf(written);
        told = told.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, grade -> List.copyOf(grade.getValue())));
        submittedTo = Map.copyOf(submittedTo);
        superiors = Map.copyOf(superiors);
        deeds = deeds.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, fault -> Set.copyOf(fault.getValue())));
        committers = Set.copyOf(committers);
        promises = List.copyOf(promises);
    }

    /**
     * The same where the days of what is put before somebody count from there: from the message's reception, {@link
     * Milestone#RECEIVED}, or from entering the procedure, {@link Milestone#SUBMITTED} (CMP-21, CMP-22, CMP-24).
     */
    public ComplaintPolicy countingFrom(Milestone since) {
        return withPromises(promises.stream()
                .map(promise -> isOfProcedure(promise) ? promise.withSince(since) : promise)
                .toList());
    }

    private boolean isOfProcedure(TicketPromise promise) {
        Set<Severity> grades = promise.applies().severities();
        return (promise.kind() == PromiseKind.CLEAR_ANSWER || promise.kind() == PromiseKind.SOLVE)
                && !grades.isEmpty()
                && submittedTo.keySet().containsAll(grades);
    }

    /** How a complaint counts as having come: what counts as written is {@link Channel#WRITTEN}. */
    Channel medium(Channel channel) {
        return written.contains(channel) ? Channel.WRITTEN : channel;
    }
}
