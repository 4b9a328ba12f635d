package dev.gatehouse.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class PostTest {
    private static final Post SUPERVISOR_OF_ENGINEERING = new Post(Role.CS_SUPERVISOR, Department.ENGINEERING, "3");

    @Test
    void whoeverMansAPostIsMeantByEachWiderOne() {
        assertThat(SUPERVISOR_OF_ENGINEERING.serves(Post.of(Role.CS_SUPERVISOR)))
                .isTrue();
        assertThat(SUPERVISOR_OF_ENGINEERING.serves(Post.of(Department.ENGINEERING)))
                .isTrue();
        assertThat(SUPERVISOR_OF_ENGINEERING.serves(Post.ofArea("3"))).isTrue();
        assertThat(SUPERVISOR_OF_ENGINEERING.serves(SUPERVISOR_OF_ENGINEERING)).isTrue();
    }

    @Test
    void whoeverMansAPostIsNotMeantByAnotherNorByANarrowerOne() {
        assertThat(SUPERVISOR_OF_ENGINEERING.serves(Post.of(Role.CS_OFFICER))).isFalse();
        assertThat(SUPERVISOR_OF_ENGINEERING.serves(Post.of(Role.CS_SUPERVISOR, Department.SECURITY)))
                .isFalse();
        assertThat(SUPERVISOR_OF_ENGINEERING.serves(Post.ofArea("4"))).isFalse();
        assertThat(Post.of(Role.CS_SUPERVISOR).serves(SUPERVISOR_OF_ENGINEERING))
                .isFalse();
    }

    @Test
    void aPostNamesSomethingAndADepartmentHasACode() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Post(null, null, null));
        assertThatIllegalArgumentException().isThrownBy(() -> Post.ofArea(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> new Department("Tooth Fairies"));
    }

    @Test
    void aPostIsShownByWhatItNames() {
        assertThat(SUPERVISOR_OF_ENGINEERING).hasToString("CS_SUPERVISOR/engineering/3");
        assertThat(Post.of(Department.FINANCE)).hasToString("finance");
    }
}
