package dev.gatehouse.desk;

import static dev.gatehouse.desk.WatchedDesk.GARDEN;
import static dev.gatehouse.desk.WatchedDesk.VILLAS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.Presets;
import dev.gatehouse.core.Call;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.NotFound;
import dev.gatehouse.core.Role;
import dev.gatehouse.estate.ChangeProfile;
import dev.gatehouse.estate.Estate;
import dev.gatehouse.estate.Profile;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class EstateCacheTest {
    private final WatchedDesk front = new WatchedDesk();
    private Duration known = Duration.ZERO;
    private final EstateCache cache = new EstateCache(() -> known.toNanos());

    @Test
    void whatIsKnownIsNotReadAgain() {
        get(GARDEN);
        known = known.plus(EstateCache.MAX_AGE).minusMillis(1);
        Estate again = get(GARDEN);

        assertThat(again.id()).isEqualTo(GARDEN);
        assertThat(front.storage.calls()).containsExactly("begin", "estate.find", "begin");
    }

    @Test
    void whatIsTooOldIsReadAgain() {
        get(GARDEN);
        known = known.plus(EstateCache.MAX_AGE);
        get(GARDEN);

        assertThat(front.storage.calls()).containsExactly("begin", "estate.find", "begin", "estate.find");
    }

    @Test
    void whatIsForgottenIsReadAgainAndNothingElse() {
        get(GARDEN);
        get(VILLAS);
        front.storage.calls();
        cache.forget(GARDEN);
        get(GARDEN);
        get(VILLAS);

        assertThat(front.storage.calls()).containsExactly("begin", "estate.find", "begin");
    }

    @Test
    void anEstateThatIsNotOpenIsLookedForEachTime() {
        EstateId nowhere = new EstateId("nowhere");

        assertThatThrownBy(() -> get(nowhere)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> get(nowhere)).isInstanceOf(NotFound.class);
        assertThat(front.storage.calls()).containsExactly("begin", "estate.find", "begin", "estate.find");
    }

    @Test
    void anotherNodeWorksByTheNewProfileWhenWhatItKnowsIsTooOld() {
        get(GARDEN);
        front.gatehouse
                .estates()
                .changeProfile(
                        Call.by(Caller.staff(GARDEN, "admin", Role.ADMINISTRATOR)),
                        new ChangeProfile(Presets.SUNSHINE_GARDEN));

        assertThat(get(GARDEN).profile()).isEqualTo(Profile.EMPTY);
        known = known.plus(Duration.ofSeconds(30));
        assertThat(get(GARDEN).profile()).isEqualTo(Presets.SUNSHINE_GARDEN);
    }

    private Estate get(EstateId id) {
        return front.storage.inTransaction(transaction -> cache.get(transaction, id));
    }
}
