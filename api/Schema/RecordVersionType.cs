using GraphQL.Types;
using Investigations.Graph.Storage;

namespace Investigations.Api.Schema;

/// <summary>One version of a source record.</summary>
internal sealed class RecordVersionType : ObjectGraphType<RecordVersion>
{
    /// <summary>Declares the fields.</summary>
    public RecordVersionType()
    {
        Name = "RecordVersion";
        Description = "One version of a source record.";
        Field<NonNullGraphType<StringGraphType>>("file").Description("Such as workers.csv.").Resolve(context => context.Source.Record.File.Name);
        Field<NonNullGraphType<StringGraphType>>("recordId").Description("Its id within the file.").Resolve(context => context.Source.Record.RecordId);
        Field(x => x.Version).Description("From 1.");
        Field(x => x.RecordedAt).Description("When we came to know it.");
        Field(x => x.RetiredAt, nullable: true).Description("When it was closed; null while it stands.");
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<CellType>>>>("cells").Description("In the contract's order, without empty ones; secrets masked.").Resolve(context => context.Source.Cells);
    }
}
