/** Small words within names: "Ursula von Berg", "Anwar ul Haq". */
export const particle = /^(?:ul|ur|al|el|bin|ibn|von|van|den|der|de|la|del|della|di|da|du|do|dos|ter|zu|af)$/;
