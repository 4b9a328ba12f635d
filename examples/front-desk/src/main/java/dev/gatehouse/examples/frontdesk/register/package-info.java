/** The registers of the desk as files: what has columns here can be opened in a spreadsheet, and does nothing there. */
@NullMarked
package dev.gatehouse.examples.frontdesk.register;

import org.jspecify.annotations.NullMarked;
