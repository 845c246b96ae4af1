using GraphQL.Types;
using Investigations.Api.Schema.Loading;
using Investigations.Graph.Model;

namespace Investigations.Api.Schema;

/// <summary>Which record, and which name in it, an entity is resolved from.</summary>
internal sealed class ResolvedNameType : ObjectGraphType<ResolvedName>
{
    /// <summary>Declares the fields.</summary>
    public ResolvedNameType()
    {
        Name = "ResolvedName";
        Description = "Which record, and which name in it, an entity is resolved from.";
        Field<NonNullGraphType<StringGraphType>>("file").Description("Such as workers.csv.").Resolve(context => context.Source.Record.File.Name);
        Field<NonNullGraphType<StringGraphType>>("recordId").Description("Its id within the file.").Resolve(context => context.Source.Record.RecordId);
        Field(x => x.Column).Description("record_id, or the column that holds the name.");
        Field<StringGraphType>("text")
            .Description("The text of that cell in the current version.")
            .Resolve(context => Loads.Of(context).Text(context.Source.Record, context.Source.Column));
        Field<SourceRecordType>("record")
            .Description("The record; null when it is no longer kept.")
            .Resolve(context => Loads.Of(context).Records.Load(context.Source.Record));
    }
}
