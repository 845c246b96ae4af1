using GraphQL.Types;
using Investigations.Api.Schema.Paging;
using Investigations.Graph.Storage;

namespace Investigations.Api.Schema;

/// <summary>What an import did.</summary>
internal sealed class ImportType : ObjectGraphType<ImportOutcome>
{
    /// <summary>Declares the fields.</summary>
    public ImportType()
    {
        Name = "Import";
        Description = "What an import did.";
        Field<NonNullGraphType<IntGraphType>>("id").Description("From 1.").Resolve(context => Counts.Int(context.Source.Import));
        Field<NonNullGraphType<StringGraphType>>("tenant").Description("Whose records these are.").Resolve(context => context.Source.Source.Tenant);
        Field<NonNullGraphType<StringGraphType>>("name").Description("Of the pack or feed.").Resolve(context => context.Source.Source.Name);
        Field<NonNullGraphType<MomentType>>("exportedAt").Description("By the words of the pack.").Resolve(context => context.Source.Source.ExportedAt);
        Field(x => x.StartedAt).Description("By the clock.");
        Field(x => x.EndedAt, nullable: true).Description("By the clock; null when it did not come to its end.");
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<FileOutcomeType>>>>("files").Description("By file.").Resolve(context => context.Source.Files);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<ImportNoticeType>>>>("notices").Description("What was odd and kept.").Resolve(context => context.Source.Notices);
    }
}
