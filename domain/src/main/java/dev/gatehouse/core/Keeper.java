package dev.gatehouse.core;

import org.jspecify.annotations.Nullable;

/**
 * In whose hands something is: whoever mans a post, or one party. Exactly one of the two is given.
 *
 * @param post  the post; null when a party has it
 * @param party the party; null when a post has it
 */
public record Keeper(@Nullable Post post, @Nullable Party party) {
    /** Refuses none and both with {@link IllegalArgumentException}. */
    public Keeper {
        if ((post == null) == (party == null)) {
            throw new IllegalArgumentException("a keeper is a post or a party");
        }
    }

    /** Whoever mans the post. */
    public static Keeper of(Post post) {
        return new Keeper(post, null);
    }

    /** Whoever is of the department. */
    public static Keeper of(Department department) {
        return of(Post.of(department));
    }

    /** One party. */
    public static Keeper of(Party party) {
        return new Keeper(null, party);
    }

    /** Such as {@code finance} or {@code staff:li.wei}. */
    @Override
    public String toString() {
        return String.valueOf(post == null ? party : post);
    }
}
