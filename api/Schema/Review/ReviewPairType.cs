using GraphQL;
using GraphQL.Types;
using Investigations.Api.Schema.Loading;
using Investigations.Graph.Model;
using Investigations.Graph.Review;

namespace Investigations.Api.Schema.Review;

/// <summary>A record pair that waits for a person.</summary>
internal sealed class ReviewPairType : ObjectGraphType<ReviewItem>
{
    /// <summary>Declares the fields.</summary>
    public ReviewPairType()
    {
        Name = "ReviewPair";
        Description = "A record pair that waits for a person.";
        Field<NonNullGraphType<RecordNameType>>("a").Description("The record that comes first.").Resolve(context => Of(context).A);
        Field<NonNullGraphType<RecordNameType>>("b").Description("The other record.").Resolve(context => Of(context).B);
        Field<EntityType>("candidateA").Description("Who the first record belongs to now.").Resolve(context => Loads.Of(context).Entities.Load(context.Source.Pair.CandidateA));
        Field<EntityType>("candidateB").Description("Who the other record belongs to now.").Resolve(context => Loads.Of(context).Entities.Load(context.Source.Pair.CandidateB));
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<AlignedFieldType>>>>("alignedFields")
            .Description("The cells of both records side by side, those of both first.").Resolve(Aligned);
        AddWeights();
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<JudgementType>>>>("judgements").Description("Judgements of analysts that stand on it.").Resolve(context => context.Source.Standing);
        Field<NonNullGraphType<IntGraphType>>("version").Description("Hand it back as seen when judging: the highest number that stands on the pair, 0 for none.")
            .Resolve(context => Paging.Counts.Int(context.Source.Version));
    }

    private void AddWeights()
    {
        Field<NonNullGraphType<EnumerationGraphType<Verdict>>>("verdict").Description("What the machine holds.").Resolve(context => Of(context).Verdict);
        Field<NonNullGraphType<FloatGraphType>>("matchWeight").Description("Bits, the prior included.").Resolve(context => Of(context).MatchWeight);
        Field<NonNullGraphType<FloatGraphType>>("joinsAt").Description("From this match weight on a pair is one candidate, in bits.").Resolve(_ => MatchWeight.Positive);
        Field<NonNullGraphType<FloatGraphType>>("probability").Description("The match weight as a probability, 0 to 1.").Resolve(context => MatchWeight.Probability(Of(context).MatchWeight));
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<ComparisonType>>>>("waterfall").Description("The comparisons in their order; their bits sum to the match weight.").Resolve(context => Of(context).Waterfall);
        Field<NonNullGraphType<BooleanGraphType>>("isTogether").Description("True when the records are one candidate now.").Resolve(context => context.Source.Pair.IsTogether);
        Field<NonNullGraphType<StringGraphType>>("why").Description("Why they are together or apart, in words.").Resolve(context => PairExplanation.Why(context.Source.Pair));
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<PairChangeType>>>>("changes").Description("Single changes that would turn it, the smallest first; empty when weight does not decide.")
            .Resolve(context => context.Source.Explanation.Changes(context.Source.Pair));
        Field<NonNullGraphType<FloatGraphType>>("gain").Description("Expected information of an answer: entropy of the probability, by log2 of one and the records at stake, by one and the clusters touched.")
            .Resolve(context => context.Source.Pair.Gain);
        Field<NonNullGraphType<IntGraphType>>("recordsAtStake").Description("Records that would change hands.").Resolve(context => context.Source.Pair.RecordsAtStake);
        Field<NonNullGraphType<IntGraphType>>("clustersTouched").Description("Clusters at review or above that one of the two stands in.").Resolve(context => context.Source.Pair.ClustersTouched);
    }

    private static Judgement Of(IResolveFieldContext<ReviewItem> context) => context.Source.Pair.Judgement;

    private static object Aligned(IResolveFieldContext<ReviewItem> context) =>
        Loads.Of(context).Records.Load([Of(context).A, Of(context).B]).Then(records => AlignedFields.Of(Cells(records[0]), Cells(records[1])));

    private static IReadOnlyList<KeyValuePair<string, string>> Cells(VersionedRecord? record) => record?.Versions[0].Cells ?? [];
}
