package dev.gatehouse.core;

/**
 * A key that makes a command safe to repeat: a second command under it answers as the first did and changes nothing.
 *
 * @param value 1 to 100 printable characters, told apart by case, unique within its estate
 */
public record RequestKey(String value) {
    /** Refuses a key that is blank, too long or not printable with {@link IllegalArgumentException}. */
    public RequestKey {
        if (value.isBlank() || value.length() > 100 || !Printable.Validator.isPrintable(value)) {
            throw new IllegalArgumentException("a request key has 1 to 100 printable characters");
        }
    }

    /** The value itself. */
    @Override
    public String toString() {
        return value;
    }
}
