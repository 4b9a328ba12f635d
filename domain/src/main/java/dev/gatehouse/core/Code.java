package dev.gatehouse.core;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Texts by which the library or the office finds things: names of clocks, rules, places, titles. They are never about people,
 * and stay as they are when somebody is erased. Whatever text is not marked so may hold somebody's name, and is looked through
 * (RES-OURS-9); so is no text that a record of its own holds alone, which is an id.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Code {}
