import { graphql } from "../../api/generated";

export const CLUSTER = graphql(`
  query Cluster($id: ID!) {
    cluster(id: $id) {
      id title level risk state typologies firstSeen lastSeen refutation lineage
      roleCounts { role count }
      members(first: 100) { totalCount returnedCount edges { node { id kind label role rank reason } } }
      facilitators { id kind label rank reason }
      contributions { name category bits evidence { file recordId column text } }
      keyEvidence { values signalIds levelWithout evidence { file recordId column text } }
      alert { because isNew }
      explanations { name holds because }
      graph {
        totalCount returnedCount truncatedBecause
        entities { id kind label genericReason }
        links { id from to kind weight }
        ties { id a b pivot bits category reason isStrong explainedBy evidence { file recordId column text } }
      }
      signals(first: 50) {
        totalCount returnedCount
        edges { node { id indicator category strength bits at explanation refutedBy evidenceCount evidence { file recordId column text } } }
      }
    }
  }
`);
