package dev.gatehouse.roster;

import dev.gatehouse.core.Code;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Post;
import dev.gatehouse.core.Printable;
import dev.gatehouse.core.Unvalidated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import org.immutables.value.Value;

/**
 * A time in which a member of staff mans posts (班次).
 *
 * @param start when it begins, by the clock on the wall
 * @param end   when it ends; on the next day unless that is after it begins, so that equal times make 24 hours
 * @param staff who: the host's id of a member of staff
 * @param posts what is manned meanwhile, 1 to 20
 */
@Value.Builder
public record Turn(
        @NotNull LocalTime start,
        @NotNull LocalTime end,
        @NotBlank @Size(max = 100) @Printable @Code String staff,
        @NotEmpty @Size(max = 20) List<@NotNull Post> posts) {
    /** Copies the list. */
    public Turn {
        posts = Unvalidated.copy(posts);
    }

    /** Whose turn it is. */
    Party party() {
        return Party.staff(staff);
    }

    boolean serves(Post wanted) {
        return posts.stream().anyMatch(post -> post.serves(wanted));
    }

    /** Whether the turn that begins on a date has begun at an instant, and not ended (SHF-OURS-2). */
    boolean isOn(LocalDate date, Instant at, ZoneId zone) {
        LocalDate last = end.isAfter(start) ? date : date.plusDays(1);
        return !at.isBefore(instant(date.atTime(start), zone)) && at.isBefore(instant(last.atTime(end), zone));
    }

    /** A time that comes twice counts when it first comes, one that is left out when it would have come. */
    private static Instant instant(LocalDateTime local, ZoneId zone) {
        ZoneOffsetTransition change = zone.getRules().getTransition(local);
        return change != null && change.isGap()
                ? change.getInstant()
                : local.atZone(zone).toInstant();
    }
}
