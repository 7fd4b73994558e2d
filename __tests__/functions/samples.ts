/** Sources with the functions to be found in them, as `key first-last line`, in source order. */
interface Sample {
  readonly file: string;
  readonly about: string;
  readonly code: string;
  readonly functions: readonly string[];
}

export const SAMPLES: readonly Sample[] = [
  {
    file: "a.ts",
    about: "classes, overloads, decorators",
    code: `class A<T> extends B {
  @Input() x = () => 1;
  @log
  // why
  @cache(60)
  async m<U>(a?: U): Promise<void> {}
  over(a: string): void;
  over(a: number): void;
  over(a: unknown): void {}
  get y() { return 1; }
  set y(v) {}
  static #p = function* () {};
  constructor(private a: string) {}
  static {}
  abstract none(): void;
}
abstract class Q { abstract m(): void; n() {} }
declare function no(): void;
interface I { m(): void }
`,
    functions: [
      "A.x 2-2",
      "A.m 3-6",
      "A.over 9-9",
      "A.y 10-10",
      "A.y#2 11-11",
      "A.#p 12-12",
      "A.constructor 13-13",
      "A.<static> 14-14",
      "Q.n 17-17",
    ],
  },
  {
    file: "a.ts",
    about: "names by binding, namespaces, defaults",
    code: `namespace N.M { export function f() {} }
const o = { a() {}, b: function () {}, "c-d": () => {}, [e]: async () => {}, n: { deep: () => 1 } };
const wrapped = memo(
  function inner() {
    return 1;
  },
);
let z = (() => {}) as any;
a.b = c.prototype.d = function () {};
this.e = () => 1;
const { q } = () => {};
const K = class { m() {} };
export default { methods: { go() {} } };
`,
    functions: [
      "N.M.f 1-1",
      "o.a 2-2",
      "o.b 2-2",
      "o.c-d 2-2",
      "o.[e] 2-2",
      "o.n.deep 2-2",
      "wrapped.inner 4-6",
      "z 8-8",
      "a.b.c.prototype.d 9-9",
      "e 10-10",
      "K.m 12-12",
      "default.methods.go 13-13",
    ],
  },
  {
    file: "a.ts",
    about: "callbacks are named by their place, and only from five lines on",
    code: `describe("x", () => {
  it("y", async () => {
    expect(1).toBe(1);
  });
  list.forEach(function (x) {
    a(x);
    b(x);
    c(x);
  });
  list.forEach((x) => {
    a(x);
    b(x);
    c(x);
  });
});
new Promise((resolve) => {
  a();
  b();
  c();
});
(function () {
  a();
  b();
  c();
})();
export default () => {};
`,
    functions: [
      "<callback of describe> 1-15",
      "<callback of describe>.<callback of forEach> 5-9",
      "<callback of describe>.<callback of forEach>#2 10-14",
      "<callback of Promise> 16-20",
      "<anonymous> 21-25",
      "default 26-26",
    ],
  },
  {
    file: "a.tsx",
    about: "components and attributes",
    code: `export const C: FC = memo(({ a }: P) => <p onClick={() => go(a)}>{a}</p>);
function D() {
  const handle = useCallback(
    (e) => {
      a();
      b();
      c();
    },
    [],
  );
  return <E f={handle}>{(x) => <i>{x}</i>}</E>;
}
`,
    functions: ["C.onClick 1-1", "D 2-12", "D.handle.<callback of useCallback> 4-8"],
  },
  {
    file: "a.js",
    about: "CommonJS, generators, JSX",
    code: `#!/usr/bin/env node
module.exports = function () {};
exports.a = async () => {};
function* gen() { yield 1; }
A.prototype = { b: function () {}, c() { return <p/>; } };
`,
    functions: ["module.exports 2-2", "exports.a 3-3", "gen 4-4", "A.prototype.b 5-5", "A.prototype.c 5-5"],
  },
  {
    file: "a.py",
    about: "decorators, nesting, lambdas",
    code: `@a
@b(1)
async def f(x):
    def g():
        pass
    class C:
        @property
        def p(self): return 1
    h = lambda: 1
    self.k = lambda x: x
    sort(key=lambda x: x)
    return g


class C(D):
    def m(self):
        pass

    def m(self):
        pass


if X:
    def c(): ...
else:
    def c(): ...
d = {"k": lambda: 1}
`,
    functions: [
      "f 1-12",
      "f.g 4-5",
      "f.C.p 7-8",
      "f.h 9-9",
      "f.k 10-10",
      "C.m 16-17",
      "C.m#2 19-20",
      "c 24-24",
      "c#2 26-26",
      "d.k 27-27",
    ],
  },
  {
    file: "a.go",
    about: "receivers, generics, function values",
    code: `package p

func (r *Recv[T]) M() {}
func (Recv) N() {}
func G[T any](a T) {
	go func() {
		a()
		b()
		c()
	}()
	t.Run("x", func(t *T) {
		a()
		b()
		c()
	})
	f := func() {}
}
func external(a int)
var m = map[string]func(){"a": func() {}}
var s = S{F: func() {}}
type I interface { M() }
func init() {}
func init() {}
`,
    functions: [
      "Recv.M 3-3",
      "Recv.N 4-4",
      "G 5-17",
      "G.<anonymous> 6-10",
      "G.<callback of Run> 11-15",
      "G.f 16-16",
      "m.a 19-19",
      "s.F 20-20",
      "init 22-22",
      "init#2 23-23",
    ],
  },
  {
    file: "A.java",
    about: "nesting, annotations, anonymous classes, lambdas",
    code: `package a.b;
@Foo class A<T> {
  static { x(); }
  @Override
  @X(1)
  public <U> void m(int a) {
    new Thread(new Runnable() {
      public void run() {}
    });
    Runnable r = () -> {};
    list.forEach(x -> {
      a();
      b();
      c();
    });
  }
  void m(String a) {}
  A() {}
  abstract void no();
  enum E { P { int z() { return 1; } }; int z() { return 0; } }
  interface I { default void d() {} void e(); }
  record R(int a) { R { } }
}
`,
    functions: [
      "A.<static> 3-3",
      "A.m 4-16",
      "A.m.<anonymous Runnable>.run 8-8",
      "A.m.r 10-10",
      "A.m.<callback of forEach> 11-15",
      "A.m#2 17-17",
      "A.A 18-18",
      "A.E.P.z 20-20",
      "A.E.z 20-20",
      "A.I.d 21-21",
      "A.R.R 22-22",
    ],
  },
  {
    file: "a.rs",
    about: "attributes, impls, traits, modules",
    code: `#[inline]
// why
#[cfg(x)]
pub async fn f<T>() {}
mod m {
    impl<T> Foo<T> {
        /// doc
        #[must_use]
        pub fn n(&self) {}
    }
    impl fmt::Display for Foo<u8> {
        fn fmt(&self) {}
    }
    impl From<A> for Foo { fn from(a: A) {} }
    impl From<B> for Foo { fn from(b: B) {} }
    trait Tr {
        fn no(&self);
        fn d(&self) {}
    }
}
extern "C" { fn ext(); }
static F: fn() = || {};
fn g() {
    let h = |x| x;
    spawn(move || {
        a();
        b();
        c();
    });
}
`,
    functions: [
      "f 1-4",
      "m::Foo::n 8-9",
      "m::<Foo as fmt::Display>::fmt 12-12",
      "m::<Foo as From<A>>::from 14-14",
      "m::<Foo as From<B>>::from 15-15",
      "m::Tr::d 18-18",
      "F 22-22",
      "g 23-30",
      "g::h 24-24",
      "g::<callback of spawn> 25-29",
    ],
  },
  {
    file: "a.c",
    about: "declarators, old style, macros and conditionals in the way",
    code: `static inline int f(int a) { return a; }
int *g(void) { return 0; }
int (*fp(int a))(int) { return 0; }
int knr(a, b) int a; char *b; { return a; }
int proto(int);
EXPORT_API(foo) int mac(int a) { return 1; }
__attribute__((noreturn)) static void at(int a) { }
LIB_API int api(int a) { return 1; }
struct s { int (*cb)(int); };
#ifdef A
int cond(int a) {
#else
int cond(int b) {
#endif
  if(a)
#ifdef B
    return 1;
  else
#endif
    return 2;
}
enum X last(struct s *a)
{
}
`,
    functions: [
      "f 1-1",
      "g 2-2",
      "fp 3-3",
      "knr 4-4",
      "mac 6-6",
      "at 7-7",
      "api 8-8",
      "cond 11-21",
      "last 22-24",
    ],
  },
  {
    file: "a.cpp",
    about: "namespaces, templates, operators, macros",
    code: `LIB_BEGIN_NAMESPACE
namespace a::b { namespace {
template <typename T>
class LIB_EXPORT C : public D {
 public:
  C(int x) : D(x) {}
  ~C() {}
  LIB_API int m() const { return 1; }
  operator bool() const { return true; }
  bool operator==(const C& o) { return true; }
  virtual void p() = 0;
  C(const C&) = delete;
};
} }
template <class T>
int a::b::C<T>::q() {
  auto l = [&](int x) { return x; };
  run([] {
    a();
    b();
    c();
  });
}
int& C::r() { return x; }
void tr() try { } catch (...) { }
extern "C" { void ee() { } }
template<> struct hash<Foo> { size_t operator()(const Foo& f) const { return 0; } };
TEST(Suite, One) { }
TEST(Suite, Two) { }
LIB_END_NAMESPACE
`,
    functions: [
      "a::b::C::C 6-6",
      "a::b::C::~C 7-7",
      "a::b::C::m 8-8",
      "a::b::C::operator bool 9-9",
      "a::b::C::operator== 10-10",
      "a::b::C<T>::q 15-23",
      "a::b::C<T>::q::l 17-17",
      "a::b::C<T>::q::<callback of run> 18-22",
      "C::r 24-24",
      "tr 25-25",
      "ee 26-26",
      "hash<Foo>::operator() 27-27",
      "TEST(Suite, One) 28-28",
      "TEST(Suite, Two) 29-29",
    ],
  },
  {
    file: "a.h",
    about: "macros before constructors, destructors and members",
    code: `namespace n {
class Store {
 public:
  constexpr LIB_INLINE Store(
      const int& first)
      : first_(first) {}
  LIB_CONSTEXPR20 ~Store() { clear(); }
  LIB_CONSTEXPR20 auto size() const -> int { return 1; }
  void clear() { first_ = 0; }

 private:
  int first_;
};

class Context {
  LIB_NO_UNIQUE_ADDRESS Locale locale_;

 public:
  LIB_INLINE Context(Store& store) : store_(store) {}
  auto get() const -> int { return 2; }
};
}
`,
    functions: [
      "n::Store::Store 4-6",
      "n::Store::~Store 7-7",
      "n::Store::size 8-8",
      "n::Store::clear 9-9",
      "n::Context::Context 19-19",
      "n::Context::get 20-20",
    ],
  },
  {
    file: "b.h",
    about: "a class that the grammar takes for the type of what follows is no function",
    code: `class Behind {
  void a() { b(); }
}
// The semicolon is a macro's.
int after() { return 1; }
`,
    functions: ["Behind::a 2-2"],
  },
  {
    file: "a.cs",
    about: "namespaces, accessors, operators, local functions",
    code: `namespace A.B;
[Attr]
public class C<T> {
  [X]
  public int M<U>(int a) {
    int Local(int z) { return z; }
    Func<int, int> f = z => z;
    xs.Select(x => {
      a();
      b();
      c();
    });
  }
  public int P { get { return 1; } set => x = value; }
  public int Q => 1;
  public int Auto { get; set; }
  public C() : base() {}
  ~C() {}
  public static C operator +(C a, C b) { return a; }
  public static implicit operator int(C c) => 1;
  public int this[int i] { get { return i; } }
  event E Ev { add { } remove { } }
  abstract void Abs();
}
interface I { void M(); void D() {} }
`,
    functions: [
      "A.B.C.M 4-13",
      "A.B.C.M.Local 6-6",
      "A.B.C.M.f 7-7",
      "A.B.C.M.<callback of Select> 8-12",
      "A.B.C.P.get 14-14",
      "A.B.C.P.set 14-14",
      "A.B.C.Q.get 15-15",
      "A.B.C.C 17-17",
      "A.B.C.~C 18-18",
      "A.B.C.operator + 19-19",
      "A.B.C.operator int 20-20",
      "A.B.C.this[].get 21-21",
      "A.B.C.Ev.add 22-22",
      "A.B.C.Ev.remove 22-22",
      "A.B.I.D 25-25",
    ],
  },
  {
    file: "a.cs",
    about: "conditionals in a class's head and inside a statement",
    code: `namespace A {
  partial class C
#if HAVE_DISPOSE
    : IDisposable
#endif
  {
    int First(int a) { return a; }
    int Second(int a) {
#if HAVE_KEYS
      if (a == 1) {
        return 1;
      } else
#endif
      if (a == 2) {
        return 2;
      }
#if HAVE_SPAN
      else if (a == 3) {
        return 3;
      }
#endif
      else {
        return 4;
      }
    }
  }
}
`,
    functions: ["A.C.First 7-7", "A.C.Second 8-25"],
  },
  {
    file: "a.rb",
    about: "modules, singletons, blocks that are functions",
    code: `module A::B
  class C < D
    def m; end
    def self.s = 1
    class << self
      def t; end
    end
    define_method(:dm) do |a|
      a
    end
    def ==(o) true end
    def x=(v); @x = v; end
    private def y?; end
    scope :z, -> { where(a: 1) }
    K = Struct.new(:a) do
      def k; end
    end
  end
end
def top
  l = lambda { |v| v }
  xs.each do |x|
    a x
    b x
    c x
    d x
  end
end
get "/" do
  a
  b
  c
end
`,
    functions: [
      "A::B::C#m 3-3",
      "A::B::C.s 4-4",
      "A::B::C.t 6-6",
      "A::B::C#dm 8-10",
      "A::B::C#== 11-11",
      "A::B::C#x= 12-12",
      "A::B::C#y? 13-13",
      "A::B::C::K#k 16-16",
      "top 20-28",
      "top::l 21-21",
      "<callback of get> 29-33",
    ],
  },
  {
    file: "a.php",
    about: "namespaces, traits, closures, HTML around",
    code: `<html><?php
namespace App\\Models;
#[Attr]
abstract class C extends D {
  #[A]
  public function m(int $a): int {
    $f = function () {};
    $this->g = fn($x) => $x;
    array_map(function ($a) {
      a();
      b();
      c();
    }, $b);
  }
  abstract function no();
  static function s() {}
}
interface I { function i(); }
trait T { function t() {} }
enum E { case A; function e() {} }
function top() {}
$o = new class extends Z { function z() {} };
$arr = ['k' => function () {}];
?></html>
`,
    functions: [
      "App\\Models\\C::m 5-14",
      "App\\Models\\C::m::$f 7-7",
      "App\\Models\\C::m::g 8-8",
      "App\\Models\\C::m::<callback of array_map> 9-13",
      "App\\Models\\C::s 16-16",
      "App\\Models\\T::t 19-19",
      "App\\Models\\E::e 20-20",
      "App\\Models\\top 21-21",
      "App\\Models::$o::z 22-22",
      "App\\Models::$arr::k 23-23",
    ],
  },
  {
    file: "a.kt",
    about: "objects, accessors, constructors",
    code: `package a.b
@Ann class C<T>(val x: Int) : D(x) {
  init { foo() }
  constructor(a: Int) : this(a) { bar() }
  @X
  override fun <U> m(a: Int) {
    val f = { z: Int -> z + 1 }
    val o = object : Runnable { override fun run() {} }
    fun local(q: Int) = q
    xs.forEach { k ->
      a(k)
      b(k)
      c(k)
    }
  }
  val p: Int
    get() { return 1 }
  var q = 1
    set(v) { field = v }
  companion object { fun cc() {} }
  abstract fun no(): Int
  object O { fun oo() = 1 }
}
`,
    functions: [
      "C.init 3-3",
      "C.constructor 4-4",
      "C.m 5-15",
      "C.m.f 7-7",
      "C.m.o.<anonymous Runnable>.run 8-8",
      "C.m.local 9-9",
      "C.p.get 17-17",
      "C.q.set 19-19",
      "C.Companion.cc 20-20",
      "C.O.oo 22-22",
    ],
  },
  {
    file: "a.kt",
    about: "extensions, interfaces",
    code: `fun <T> List<T>.ext(a: Int = 2): T { return a }
interface I {
  fun i()
  fun d() {}
}
`,
    functions: ["List.ext 1-1", "I.d 4-4"],
  },
  {
    file: "a.kt",
    about: "enum entries with a body",
    code: `enum class E {
  A { override fun z() {} };
  open fun z() {}
}
`,
    functions: ["E.A.z 2-2", "E.z 3-3"],
  },
  {
    file: "a.scala",
    about: "objects, traits, anonymous classes",
    code: `package a.b
class C[T](x: Int) extends D {
  @ann
  override def m[U](a: Int)(implicit c: X): Int = {
    val f = (z: Int) => z + 1
    def local(q: Int) = q
    val o = new Runnable { def run() = x() }
    xs.foreach { k =>
      a(k)
      b(k)
      c(k)
    }
  }
  def abs: Int
  def noparam = 1
}
object O { def oo = 1 }
trait T { def d(x: Int): Int = { x } }
def top(x: Int): Int =
  if x > 1 then
    2
  else
    3
`,
    functions: [
      "C.m 3-13",
      "C.m.f 5-5",
      "C.m.local 6-6",
      "C.m.o.<anonymous Runnable>.run 7-7",
      "C.noparam 15-15",
      "O.oo 17-17",
      "T.d 18-18",
      "top 19-23",
    ],
  },
  {
    file: "a.vue",
    about: "both scripts, none of the template",
    code: `<template>
  <p @click="() => { a }">{{ b }}</p>
</template>
<script lang="ts">
export default {
  data() { return {}; },
};
</script>
<script setup lang="ts">
const f = (a: number): number => a;
</script>
<style>p { color: red }</style>
`,
    functions: ["default.data 6-6", "f 10-10"],
  },
  {
    file: "a.svelte",
    about: "module and instance scripts",
    code: `<script context="module">
  export function load() {}
</script>
<script>
  let a = 1;
  const inc = () => { a += 1; };
</script>
<button on:click={() => inc()}>{a}</button>
`,
    functions: ["load 2-2", "inc 6-6"],
  },
];
