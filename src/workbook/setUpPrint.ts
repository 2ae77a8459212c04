import type { PlannedPrint } from "../ranking/sheetPlan";

/** Sets the sheet to print on A4 by the plan: so many pages wide, as long as it needs, with the header on each page. */
export function setUpPrint(sheet: Excel.Worksheet, planned: PlannedPrint): void {
  const layout = sheet.pageLayout;
  layout.orientation = planned.landscape ? Excel.PageOrientation.landscape : Excel.PageOrientation.portrait;
  layout.paperSize = Excel.PaperType.a4;
  layout.centerHorizontally = true;
  const { pagesWide, pagesTall } = planned;
  layout.zoom = { horizontalFitToPages: pagesWide, ...(pagesTall === null ? {} : { verticalFitToPages: pagesTall }) };
  layout.setPrintTitleRows(`$${planned.titleRow + 1}:$${planned.titleRow + 1}`);
  layout.headersFooters.defaultForAllPages.leftFooter = planned.footerLeft;
  layout.headersFooters.defaultForAllPages.centerFooter = planned.footerCenter;
  layout.headersFooters.defaultForAllPages.rightFooter = planned.footerRight;
}
