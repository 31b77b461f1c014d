/** Next calls this once, before the first request: what the server needs must open now, or the server must not start. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { startServices } = await import('@/lib/server/start-services')
  await startServices()
}
