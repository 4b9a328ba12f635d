@NullMarked
package dev.gatehouse.examples.springboot.lettings;

import org.jspecify.annotations.NullMarked;
