package dev.gatehouse.notice;

import dev.gatehouse.core.Party;
import dev.gatehouse.core.Post;
import dev.gatehouse.core.Published;
import dev.gatehouse.core.Role;

/** Who is told: whoever is on duty at a post, or one party. */
public sealed interface Recipient {
    /** Whoever is on duty in the role. */
    static Recipient role(Role role) {
        return new ToPost(Post.of(role));
    }

    /** Whoever is on duty at the post. */
    static Recipient post(Post post) {
        return new ToPost(post);
    }

    /** One party. */
    static Recipient party(Party party) {
        return new ToParty(party);
    }

    /** Whoever is on duty at a post when it is told. */
    @Published("post")
    record ToPost(Post post) implements Recipient {
        /** Such as {@code post:SECURITY}. */
        @Override
        public String toString() {
            return "post:" + post;
        }
    }

    /** One party. */
    @Published("party")
    record ToParty(Party party) implements Recipient {
        /** Such as {@code staff:li.wei}. */
        @Override
        public String toString() {
            return party.toString();
        }
    }
}
