// What reads the link of an assignment: the page fetches it once somebody names one.
export { openAssignment } from "@assignments";
