package dev.gatehouse.examples.springboot.lettings;

import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.examples.springboot.glue.Callers;
import dev.gatehouse.examples.springboot.lettings.LeaseService.Signed;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Leases over HTTP: the host's own resource. */
@RestController
@RequestMapping("/leases")
class LeaseController {
    private final LeaseService leases;
    private final Callers callers;

    LeaseController(LeaseService leases, Callers callers) {
        this.leases = leases;
        this.callers = callers;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Answer sign(@Valid @RequestBody NewLease lease, Locale locale) {
        Signed signed = leases.sign(callers.in(FirstDay.ESTATE), lease);
        return Answer.of(signed.lease(), signed.refused(), locale);
    }

    @PostMapping("/{number}/begin")
    Answer begin(@PathVariable String number, Locale locale) {
        return Answer.of(leases.begin(callers.in(FirstDay.ESTATE), number), null, locale);
    }

    @GetMapping
    List<Answer> all(Locale locale) {
        return leases.all().stream()
                .map(lease -> Answer.of(lease, null, locale))
                .toList();
    }

    /**
     * A lease as clients see it.
     *
     * @param household the id of its household, with which Gatehouse's own resources go on
     * @param waitsFor  what is in the way of its beginning, in the client's language; null when nothing was found
     */
    record Answer(
            String number,
            Lease.Stage stage,
            BigDecimal rent,
            LocalDate firstDay,
            LocalDate lastDay,
            String unit,
            String household,
            @Nullable String waitsFor) {
        static Answer of(Lease lease, @Nullable RuleViolation refused, Locale locale) {
            return new Answer(
                    lease.number(),
                    lease.stage(),
                    lease.rent(),
                    lease.firstDay(),
                    lease.lastDay(),
                    lease.unit().toString(),
                    lease.household().toString(),
                    refused == null ? null : refused.describe(locale));
        }
    }
}
