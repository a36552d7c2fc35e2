/** What hall and centre are called everywhere (国发〔2022〕5号). */
export function placeName(countyName: string, townshipName: string | null): string {
  return townshipName === null ? `${countyName}政务服务大厅` : `${townshipName}便民服务中心`;
}
