import { expect, test } from "@jest/globals";
import { declaredName, mayDeclare } from "../../src/history/line-scan.js";

/** As the log asks of a removed line: the byte scan first, then the name. */
function declaredBy(line: string): string | null {
  const bytes = Buffer.from(`-${line}\n`, "utf8");
  const code = 1 + line.length - line.trimStart().length;
  return mayDeclare(bytes, 1, code, bytes.length - 1) ? declaredName(line) : null;
}

/** What a line declares, by language: the first line of a function, as people break it. */
const DECLARATIONS: Readonly<Record<string, readonly string[]>> = {
  typescript: [
    "function f(",
    "export default async function f(a) {",
    "export function* f(a) {",
    "function f<T extends Record<string, () => void>>(",
    "export function f(a: string): void",
    "export const f = <T>(",
    "export const f = async <T,>(a: T): Promise<T> => a",
    "export const f: Handler<T> =",
    "  const f = function (",
    "  async f(a) {",
    "  *f() {",
    "  f<T>(a: T): a is T {",
    "  private static async f<T>(",
    "  override f(a) {",
    "  readonly f = () => {",
    "  get f() {",
    "  #f() {",
    "  static async #f(a) {",
    "  f: async (a) =>",
    "  f: (",
    "  f: async (",
    "  f: function (a) {",
    "Foo.prototype.f = function (a) {",
    "  list.f(function (a) {",
  ],
  python: [
    "def f(",
    "    async def f(self, a):",
    "    def f[T](self, a: T) -> T:",
    "    f = lambda self, a: a",
    "f = lambda: 3",
  ],
  go: ["func f(a int) error {", "func (r *T[K]) f(", "func f[K comparable, V any](m map[K]V) []K {"],
  rust: [
    "fn f<T: Into<U>>(a: T) -> U {",
    "pub(crate) async fn f<'a, T>(",
    'pub unsafe extern "C" fn f(a: i32) {',
  ],
  java: ["    public static <T extends Comparable<T>> List<T> f(", "    Foo f(int a) throws Bar {"],
  c: ["static struct foo *f(int a)", "int f(a, b)", "std::vector<int> Foo::f(int a) const {"],
  scala: ["  def f[A, B](a: A): B =", "  override def f: Int = {"],
  ruby: ["def f", "  def f(a)", "  def self.f(a)"],
  php: ["    public function f(array $a): ?Foo", "function &f() {"],
  kotlin: ["    private suspend inline fun <reified T> f("],
};

test.each(Object.entries(DECLARATIONS).flatMap(([language, lines]) => lines.map((line) => [language, line])))(
  "%s: %s",
  (_, line) => {
    expect(declaredBy(line!)).toBe("f");
  },
);

/** Keywords that are names where they stand. */
test.each([
  ["  get(target, key) {", "get"],
  ["  set: (v) => (x = v),", "set"],
  ["  get(", "get"],
  ["  default() {", "default"],
  ["def print(self):", "print"],
  ["func (l *T) Lock() {", "Lock"],
  ["void lock() {", "lock"],
  ["  constructor(", "constructor"],
])("%s", (line, name) => {
  expect(declaredBy(line)).toBe(name);
});

test.each([
  "  if (a) {",
  "  } else if (f(b)) {",
  "  for (const f of g) {",
  "  return () => {",
  "  default:",
  "  static {",
  "  foo(a, b)",
  "# f(x) {",
  "  // function f() {",
  '  "f": 1,',
])("%s declares nothing", (line) => {
  expect(declaredBy(line)).toBeNull();
});
