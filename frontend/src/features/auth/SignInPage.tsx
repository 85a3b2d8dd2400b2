export function SignInPage() {
  return <h1 className="text-2xl font-semibold">SignIn</h1>;
}
