/**
 * A report as facts (事实): what it says, where, and which part of the outline each passage treats;
 * start at {@link ReportReader}.
 */
package io.zhunsheng.report;
