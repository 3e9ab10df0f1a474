/** A clean report, defects planted into it one at a time, and what each must bring forth. */
package io.zhunsheng.planted;
