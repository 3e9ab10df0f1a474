/** How fast it is: against a program written by hand, from one report to a hundred thousand. */
package io.zhunsheng.bench;
