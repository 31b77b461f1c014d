const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|::1)$/i

/** Whether this host name leads to this machine and to no other, whatever a name server says. */
export const isLoopback = (name: string): boolean => LOOPBACK.test(name)
