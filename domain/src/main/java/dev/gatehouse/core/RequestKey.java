package dev.gatehouse.core;

/**
 * A key that makes a command safe to repeat: a second command under it answers as the first did and changes nothing.
 *
 * @param value 1 to 100 characters, told apart by case, unique within its estate
 */
public record RequestKey(String value) {
    /** Refuses a key that is blank or too long with {@link IllegalArgumentException}. */
    public RequestKey {
        if (value.isBlank() || value.length() > 100) {
            throw new IllegalArgumentException("a request key has 1 to 100 characters");
        }
    }

    /** The value itself. */
    @Override
    public String toString() {
        return value;
    }
}
